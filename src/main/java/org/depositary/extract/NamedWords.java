package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.outline.Paragraph;

/**
 * The words of a paragraph and the names in them that records have.
 *
 * @param words on one line
 * @param names of states, bodies and single instruments
 * @param all with those of classes of them
 */
record NamedWords(Paragraph paragraph, String words, List<Occurrence> names, List<Occurrence> all) {

  private static final Pattern NEXT_IN_LIST = Pattern.compile("^(?:, (?:and |or )?| and | or )");

  static NamedWords of(AnnotatedDocument document, Paragraph paragraph, String words) {
    List<Occurrence> all =
        document.within(paragraph.start(), paragraph.end()).stream()
            .filter(o -> o.kind().isActor() || o.kind() == Kind.INSTRUMENT)
            .toList();
    List<Occurrence> names =
        all.stream()
            .filter(o -> o.kind() != Kind.ACTOR_CLASS)
            .filter(o -> !o.record().type().equals("instrument-class"))
            .toList();
    return new NamedWords(paragraph, words, names, all);
  }

  /** Whether a name, of a class also, stands in a stretch of the words. */
  boolean isNamed(int start, int end) {
    return overlaps(all, start, end);
  }

  /** Whether a name of a single thing does. */
  boolean hasName(int start, int end) {
    return overlaps(names, start, end);
  }

  private boolean overlaps(List<Occurrence> those, int start, int end) {
    int offset = paragraph.start();
    return those.stream().anyMatch(o -> o.start() < offset + end && offset + start < o.end());
  }

  /** A stretch in parts: a name and what is listed after it are two. */
  List<Part> apart(int start, int end) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    for (Occurrence each : names) {
      int after = each.end() - paragraph.start();
      if (after > from && after < end) {
        Matcher next = NEXT_IN_LIST.matcher(words).region(after, end);
        if (next.lookingAt()) {
          parts.add(new Part(from, after));
          from = next.end();
        }
      }
    }
    parts.add(new Part(from, end));
    return parts;
  }

  /** A stretch with blanks for the names of single things. */
  String unnamed(int start, int end) {
    StringBuilder rest = new StringBuilder(words.substring(start, end));
    for (Occurrence each : names) {
      int from = Math.max(0, each.start() - paragraph.start() - start);
      int to = Math.min(rest.length(), each.end() - paragraph.start() - start);
      for (int i = from; i < to; i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return rest.toString();
  }

  /** A stretch of the words. */
  record Part(int start, int end) {

    String in(String words) {
      return words.substring(start, end);
    }
  }
}
