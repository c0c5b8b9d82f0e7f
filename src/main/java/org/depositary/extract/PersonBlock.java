package org.depositary.extract;

import java.util.List;
import java.util.Optional;

/**
 * What a list has on one person.
 *
 * @param name with its honorific
 * @param lines what stands below the name, or after it on its line
 * @param told the post and the organisation, where the columns of a table tell them apart
 */
record PersonBlock(PersonName name, List<TextLine> lines, Optional<Post> told) {

  /** After its last word; words that stand below another name do not count. */
  int end(int nextName) {
    int end = name.end();
    for (TextLine line : lines) {
      end = line.end() <= nextName ? Math.max(end, line.end()) : end;
    }
    return end;
  }
}
