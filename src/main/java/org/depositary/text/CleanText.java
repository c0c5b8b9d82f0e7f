package org.depositary.text;

import java.util.Arrays;

/**
 * A text made regular, with the way back: every character of it knows the stretch of the text as
 * read that it stands for.
 */
public final class CleanText {

  private final String raw;
  private final String value;
  private final int[] starts;
  private final int[] ends;
  private final int[] rawChars;

  /**
   * @param raw the text as read
   * @param value the clean text
   * @param starts for each char of it, where its source begins in the raw text, in code points
   * @param ends for each char of it, where its source ends in the raw text, in code points
   */
  CleanText(String raw, String value, int[] starts, int[] ends) {
    if (starts.length != value.length() || ends.length != value.length()) {
      throw new IllegalArgumentException("a clean text needs a source for each of its characters");
    }
    this.raw = raw;
    this.value = value;
    this.starts = starts;
    this.ends = ends;
    this.rawChars = codePointStarts(raw);
  }

  private static int[] codePointStarts(String text) {
    int[] at = new int[text.codePointCount(0, text.length()) + 1];
    int index = 0;
    for (int point = 0; point < at.length - 1; point++) {
      at[point] = index;
      index += Character.charCount(text.codePointAt(index));
    }
    at[at.length - 1] = text.length();
    return at;
  }

  /** The clean text. */
  public String value() {
    return value;
  }

  /** The text as read. */
  public String raw() {
    return raw;
  }

  /**
   * The stretch of the text as read that a stretch of the clean text came from.
   *
   * @param start first char, in the clean text
   * @param end after the last char, in the clean text; greater than start
   */
  public Span source(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  /**
   * Where in the clean text an offset of the text as read is found: the first char that stands for
   * something at or after it.
   */
  public int offsetOf(int rawCodePoint) {
    int found = Arrays.binarySearch(starts, rawCodePoint);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == rawCodePoint) {
      found--;
    }
    return found;
  }

  /** How far a line is set in, in columns of the text as read; a tab counts four. */
  public int indentOf(int start) {
    int lineStart = value.lastIndexOf('\n', start - 1) + 1;
    int column = 0;
    for (int at = rawChars[starts[lineStart]] - 1; at >= 0; at--) {
      char before = raw.charAt(at);
      if (before != ' ' && before != '\t' && before != '\u00a0') {
        return before == '\n' || before == '\r' ? column : 0;
      }
      column += before == '\t' ? 4 : 1;
    }
    return column;
  }

  /** The words of the text as read at a span. */
  public String quote(Span span) {
    return raw.substring(rawChars[span.start()], rawChars[span.end()]);
  }
}
