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

  boolean isEmpty(String text) {
    return words(text).chars().noneMatch(Character::isLetterOrDigit);
  }
}
