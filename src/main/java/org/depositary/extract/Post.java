package org.depositary.extract;

import java.util.List;
import org.depositary.extract.PostPiece.Kind;

/**
 * What a person does and where, in the words of a list.
 *
 * @param position the post; empty where none is named
 * @param affiliation the organisation's line; empty where none is named
 * @param organization the pieces of the affiliation
 * @param post the pieces of the post
 */
record Post(
    String position, String affiliation, List<PostPiece> organization, List<PostPiece> post) {

  boolean has(Kind kind) {
    return organization.stream().anyMatch(piece -> piece.is(kind));
  }

  boolean isOfGovernment() {
    return has(Kind.GOVERNMENT) || has(Kind.MISSION) || has(Kind.MINISTRY);
  }
}
