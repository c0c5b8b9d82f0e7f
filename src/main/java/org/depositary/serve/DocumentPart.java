package org.depositary.serve;

import java.util.List;

/**
 * What one page shows of a document.
 *
 * @param id of the document
 * @param paragraphs of this page
 * @param outline headings of the document that lead through it
 * @param from the place of the first paragraph among all, from 0
 * @param total how many paragraphs the document has
 * @param step how many paragraphs a page has
 * @param hue the kind of facts that are marked; empty for all
 */
record DocumentPart(
    String id,
    List<Paragraph> paragraphs,
    List<Heading> outline,
    int from,
    int total,
    int step,
    String hue) {

  /**
   * A paragraph with its marks.
   *
   * @param locator as printed
   * @param type heading, operative, ...
   * @param text cut by its marks; none if the graph holds no words
   * @param withheld whether the graph holds no words of it
   * @param facts whose words begin in it, mentions left out
   */
  record Paragraph(
      String locator, String type, MarkedText text, boolean withheld, List<Mark> facts) {

    boolean heading() {
      return type.equals("heading");
    }
  }

  /**
   * A heading of the outline.
   *
   * @param depth under how many others it stands
   */
  record Heading(String locator, String text, int depth) {}

  /** Whether words are missing that the rights of the document hold back. */
  boolean withheld() {
    return paragraphs.stream().anyMatch(Paragraph::withheld);
  }

  int to() {
    return from + paragraphs.size();
  }

  boolean paged() {
    return total > paragraphs.size();
  }

  boolean hasNext() {
    return to() < total;
  }

  /** The address of the page that begins at a place, with the same marks. */
  String address(int place, String shown) {
    StringBuilder query = new StringBuilder();
    if (place > 0) {
      query.append("?from=").append(place);
    }
    if (!shown.isEmpty()) {
      query.append(query.isEmpty() ? "?" : "&").append("show=").append(shown);
    }
    return "/documents/" + Addresses.encoded(id) + query;
  }
}
