package org.depositary.serve;

/**
 * The words of a fact in a text.
 *
 * @param number of the fact on its page, from 1
 * @param address of the fact; of a mention, the thing that is mentioned
 * @param hue of its kind
 * @param kind what it is called: {@code recommendation}
 * @param summary what it says, in a few words
 * @param mention whether it only names something
 * @param start where its words begin in the document, in code points
 * @param end where they end, exclusive
 */
record Mark(
    int number,
    String address,
    String hue,
    String kind,
    String summary,
    boolean mention,
    int start,
    int end) {

  boolean covers(int from, int to) {
    return start <= from && to <= end;
  }

  int length() {
    return end - start;
  }
}
