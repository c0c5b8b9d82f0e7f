package org.depositary.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A text cut where marks begin and end, so that marks may lie within and across each other.
 *
 * @param segments in order; together they are the text
 */
record MarkedText(List<Segment> segments) {

  MarkedText {
    segments = List.copyOf(segments);
  }

  /**
   * A stretch that the same marks cover from its beginning to its end.
   *
   * @param text the words
   * @param marks that cover it, the longest first
   * @param beginning those of them that begin with it and are more than mentions
   */
  record Segment(String text, List<Mark> marks, List<Mark> beginning) {

    boolean plain() {
      return marks.isEmpty();
    }

    /** The mark that lies on top: the shortest. */
    Mark top() {
      return marks.get(marks.size() - 1);
    }

    /** The numbers of the facts that cover it. */
    String numbers() {
      return marks.stream()
          .map(each -> String.valueOf(each.number()))
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * Cuts a text.
   *
   * @param offset where the text begins in its document, in code points
   * @param marks of the document; those that do not touch the text are passed over
   */
  static MarkedText of(String text, int offset, List<Mark> marks) {
    int length = text.codePointCount(0, text.length());
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    for (Mark mark : marks) {
      if (mark.start() < offset + length && mark.end() > offset) {
        cuts.add(Math.max(0, mark.start() - offset));
        cuts.add(Math.min(length, mark.end() - offset));
      }
    }
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    int at = 0;
    for (int to : cuts) {
      if (to > from) {
        int next = text.offsetByCodePoints(at, to - from);
        segments.add(segment(text.substring(at, next), offset + from, offset + to, marks));
        at = next;
        from = to;
      }
    }
    return new MarkedText(segments);
  }

  private static Segment segment(String text, int from, int to, List<Mark> marks) {
    List<Mark> covering =
        marks.stream()
            .filter(each -> each.covers(from, to))
            .sorted(Comparator.comparingInt(Mark::length).reversed().thenComparing(Mark::number))
            .toList();
    List<Mark> beginning =
        covering.stream().filter(each -> each.start() == from && !each.mention()).toList();
    return new Segment(text, covering, beginning);
  }
}
