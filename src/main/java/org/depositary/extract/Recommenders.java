package org.depositary.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/** Reads the states in brackets at the end of an item, who make the recommendation in it. */
final class Recommenders {

  private static final String INNER = "[^()]*(?:\\([^()]*\\)[^()]*)*";
  private static final Pattern BRACKETS =
      Pattern.compile("(?:[\\s,;]*\\(" + INNER + "\\))+\\s*[.;,]?(?: and)?\\s*$");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:[\\s,;/&()]|\\band\\b|\\bthe\\b|\\bon behalf of .*)*[.;,]?\\s*(?:and)?\\s*");

  /** Longest list of states in brackets, in characters. */
  private static final int LONGEST = 1_500;

  /**
   * The states and where the brackets with them begin in the clean text.
   *
   * @param names of the states; none where there are no brackets, or brackets with other words
   * @param start of the brackets
   */
  record Found(List<Occurrence> names, int start) {}

  private Recommenders() {}

  static Found of(AnnotatedDocument document, Unit unit) {
    String words = unit.words(document.text());
    int from = Math.max(0, words.length() - LONGEST);
    Matcher brackets = BRACKETS.matcher(words).region(from, words.length());
    if (!brackets.find() || brackets.start() == 0) {
      return new Found(List.of(), unit.end());
    }
    int start = unit.start() + brackets.start();
    List<Occurrence> names =
        document.within(start, unit.end()).stream().filter(o -> o.kind() == Kind.STATE).toList();
    StringBuilder rest = new StringBuilder(words.substring(brackets.start()));
    for (int i = names.size() - 1; i >= 0; i--) {
      rest.delete(names.get(i).start() - start, names.get(i).end() - start);
    }
    boolean only = !names.isEmpty() && BETWEEN.matcher(rest).matches();
    return only ? new Found(names, start) : new Found(List.of(), unit.end());
  }
}
