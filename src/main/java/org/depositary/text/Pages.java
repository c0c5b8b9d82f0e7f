package org.depositary.text;

import java.util.Arrays;
import java.util.OptionalInt;

/** Where the pages of a text as read begin: after each form feed. */
public final class Pages {

  private final int[] formFeeds;

  private Pages(int[] formFeeds) {
    this.formFeeds = formFeeds;
  }

  static Pages of(String text) {
    int[] points = text.codePoints().toArray();
    int[] found = new int[points.length];
    int count = 0;
    for (int at = 0; at < points.length; at++) {
      if (points[at] == '\f') {
        found[count++] = at;
      }
    }
    return new Pages(Arrays.copyOf(found, count));
  }

  /**
   * The page on which something begins, counted from 1 as they lie in the file, whatever is printed
   * on them.
   *
   * @param offset in code points of the text as read
   * @return empty where the text does not show its pages
   */
  public OptionalInt at(int offset) {
    if (formFeeds.length == 0) {
      return OptionalInt.empty();
    }
    int found = Arrays.binarySearch(formFeeds, offset);
    return OptionalInt.of(found < 0 ? -found : found + 1);
  }
}
