package org.depositary.serve;

import java.util.List;

/**
 * What every page needs beside its own content.
 *
 * @param title of the page, without the name of the program
 * @param path of the page on this server
 * @param section of the site it belongs to, which the navigation marks: a name in the texts
 * @param texts the words of the pages
 * @param addresses of the things of the graph
 * @param alternates the same in other formats
 * @param scripts of this page alone, as paths on this server
 * @param styles of this page alone, as paths on this server
 */
record Frame(
    String title,
    String path,
    String section,
    Texts texts,
    Addresses addresses,
    List<Alternate> alternates,
    List<String> scripts,
    List<String> styles) {

  Frame {
    alternates = List.copyOf(alternates);
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  /**
   * The content of a page in another format.
   *
   * @param address of it
   * @param type media type
   * @param label for people: {@code Turtle}
   */
  record Alternate(String address, String type, String label) {}

  /** The text of a name. */
  String text(String name, Object... values) {
    return texts.of(name, values);
  }
}
