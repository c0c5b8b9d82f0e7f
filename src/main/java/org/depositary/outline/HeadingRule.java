package org.depositary.outline;

import java.util.Locale;

/** When a line without a mark is a heading. */
final class HeadingRule {

  private static final int MOST_WORDS = 16;
  private static final int MOST_CHARS = 130;
  private static final String NO_HEADING_ENDS_IN = ".;:,!";

  private HeadingRule() {}

  /**
   * Whether words look like a heading: short, beginning in a capital or a quotation, no stop at the
   * end.
   */
  static boolean isHeading(String words) {
    if (words.length() > MOST_CHARS || NO_HEADING_ENDS_IN.indexOf(last(words)) >= 0) {
      return false;
    }
    int first = words.codePointAt(0);
    boolean opens = Character.isUpperCase(first) || first == '"' || first == '\'';
    return opens && words.split("\\s+").length <= MOST_WORDS;
  }

  /** Whether the words after a decimal number name a part rather than say something. */
  static boolean isTitle(String words) {
    return isHeading(words) && words.split("\\s+").length <= 8;
  }

  /** Whether the words after a capital or roman number say something rather than name a part. */
  static boolean isStatement(String words) {
    boolean goesOn = ";,".indexOf(last(words)) >= 0;
    boolean longSentence =
        last(words) == '.'
            && (words.length() > MOST_CHARS || words.split("\\s+").length > MOST_WORDS);
    return (goesOn || longSentence) && !words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static char last(String words) {
    return words.charAt(words.length() - 1);
  }
}
