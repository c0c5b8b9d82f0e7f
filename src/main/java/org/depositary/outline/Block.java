package org.depositary.outline;

/**
 * One or more lines that belong together, before it is known where they stand.
 *
 * @param marker the mark at their head; null where there is none
 * @param start of the words after the mark, in the clean text
 * @param end after the last word
 */
record Block(Marker marker, int start, int end) {

  String words(String text) {
    return text.substring(start, end);
  }

  /** The mark in the place of the words, for a part or item that has none of its own. */
  Block asItsMark(String text) {
    int from = text.lastIndexOf('\n', start - 1) + 1;
    // words without a letter may stand on the line below their mark
    int to = from == start ? end : start;
    while (to > from + 1 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Block(marker, from, to);
  }

  /** The mark among the words, where it turns out to be none. */
  Block withItsMark(String text) {
    return new Block(null, asItsMark(text).start(), end);
  }

  boolean isEmpty(String text) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
