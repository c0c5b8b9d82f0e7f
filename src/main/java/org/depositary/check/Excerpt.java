package org.depositary.check;

/** The beginning of a text, long enough to know it by. */
final class Excerpt {

  private static final int MOST_CODE_POINTS = 80;

  private Excerpt() {}

  static String of(String text) {
    return text.codePointCount(0, text.length()) <= MOST_CODE_POINTS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CODE_POINTS)) + "...";
  }
}
