package org.depositary.check;

/** The beginning of a text, long enough to know it by. */
public final class Excerpt {

  private static final int MOST_CODE_POINTS = 80;

  private Excerpt() {}

  /** The text, or its first eighty code points and three dots. */
  public static String of(String text) {
    return text.codePointCount(0, text.length()) <= MOST_CODE_POINTS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CODE_POINTS)) + "...";
  }
}
