package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives lines to the people they belong to, where columns were read so that names stand together
 * and their posts below them: each post goes to one name, in order.
 */
final class SharedLines {

  private final AnnotatedDocument document;
  private final PeopleCues cues;

  SharedLines(AnnotatedDocument document, PeopleCues cues) {
    this.document = document;
    this.cues = cues;
  }

  /** Changes the lines of those people whose names stand together above them. */
  void give(List<PersonBlock> people) {
    int first = 0;
    for (int i = 0; i < people.size(); i++) {
      if (!people.get(i).lines().isEmpty()) {
        share(people.subList(first, i + 1), new ArrayList<>(people.get(i).lines()));
        first = i + 1;
      }
    }
  }

  private void share(List<PersonBlock> names, List<TextLine> lines) {
    List<Integer> ends = postEnds(lines);
    boolean enough = names.size() > 1 && ends.size() >= names.size() && lines.get(0).apart();
    if (!enough || names.stream().anyMatch(name -> name.told().isPresent())) {
      return;
    }
    int from = 0;
    for (int i = 0; i < names.size(); i++) {
      int to = i == names.size() - 1 ? lines.size() : ends.get(i);
      names.get(i).lines().clear();
      names.get(i).lines().addAll(lines.subList(from, to));
      from = to;
    }
  }

  /** After each line that has a post. */
  private List<Integer> postEnds(List<TextLine> lines) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean post =
          PostCutter.cut(document, cues, lines.get(i).start(), lines.get(i).end()).stream()
              .anyMatch(piece -> piece.is(PostPiece.Kind.POST));
      if (post) {
        ends.add(i + 1);
      }
    }
    return ends;
  }
}
