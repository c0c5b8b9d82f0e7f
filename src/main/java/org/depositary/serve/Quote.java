package org.depositary.serve;

/**
 * Words of a document as a page shows them.
 *
 * @param before what stands before them in their paragraph; may be cut
 * @param words themselves, as they stand
 * @param after what stands after them in their paragraph; may be cut
 * @param withheld whether the graph holds no words, for the rights of the document
 * @param place where they stand
 */
record Quote(String before, String words, String after, boolean withheld, Place place) {

  private static final int SHORT = 80;

  /** How many characters of other words stand on either side of short words in a list. */
  static final int LIST = 90;

  /** How many in the narrow column of a table. */
  static final int TABLE = 40;

  private static final String CUT = "… ";

  /**
   * Where words stand.
   *
   * @param document its id
   * @param title of the document, or its id
   * @param locator of the paragraph; empty where it has none
   * @param address of the place on this server
   * @param digest whether the document is a digest in our own words
   */
  record Place(String document, String title, String locator, String address, boolean digest) {}

  /**
   * Words within their paragraph.
   *
   * @param from where the words begin in the paragraph, in code points
   * @return the words alone if they do not stand there in the paragraph
   */
  static Quote within(String paragraph, int from, String words, Place place) {
    if (from >= 0 && from <= paragraph.codePointCount(0, paragraph.length())) {
      int start = paragraph.offsetByCodePoints(0, from);
      if (paragraph.startsWith(words, start)) {
        return new Quote(
            paragraph.substring(0, start),
            words,
            paragraph.substring(start + words.length()),
            false,
            place);
      }
    }
    return alone(words, place);
  }

  static Quote alone(String words, Place place) {
    return new Quote("", words, "", false, place);
  }

  static Quote withheld(Place place) {
    return new Quote("", "", "", true, place);
  }

  /**
   * For lists: words that speak for themselves stand alone, short ones amid a few others.
   *
   * @param around how many characters of others
   */
  Quote shortened(int around) {
    if (words.length() > SHORT) {
      return alone(words, place);
    }
    String left = before;
    if (left.length() > around) {
      left = CUT + left.substring(left.indexOf(' ', left.length() - around) + 1);
    }
    String right = after;
    int cut = right.length() > around ? right.lastIndexOf(' ', around) : -1;
    if (cut >= 0) {
      right = right.substring(0, cut) + " …";
    }
    return new Quote(left, words, right, withheld, place);
  }

  /** Whether other words stand round these. */
  boolean amid() {
    return !before.isBlank() || !after.isBlank();
  }
}
