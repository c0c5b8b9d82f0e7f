package org.depositary.serve;

import java.util.List;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.Responder;

/**
 * What the pages share.
 *
 * @param responder who answers their questions
 * @param queries the canned queries
 * @param addresses of the things of the graph on this server
 * @param texts the words of the pages
 * @param pages writes them
 */
record Site(
    Responder responder,
    QueryCatalogue queries,
    Addresses addresses,
    Texts texts,
    PageWriter pages) {

  /** The frame of a page. */
  Frame frame(
      String title,
      String path,
      String section,
      List<Frame.Alternate> alternates,
      List<String> scripts,
      List<String> styles) {
    return new Frame(title, path, section, texts, addresses, alternates, scripts, styles);
  }
}
