package org.depositary.serve;

import java.util.List;
import java.util.Map;
import org.depositary.query.Answer;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.Responder;

/**
 * What the pages share.
 *
 * @param responder who answers their questions
 * @param queries the canned queries
 * @param pageQueries what pages ask beside them
 * @param addresses of the things of the graph on this server
 * @param names what the keys in answers are called
 * @param texts the words of the pages
 * @param pages writes them
 */
record Site(
    Responder responder,
    QueryCatalogue queries,
    QueryCatalogue pageQueries,
    Addresses addresses,
    ThingNames names,
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

  /**
   * The answer of one of the questions that only pages ask.
   *
   * @throws org.depositary.query.QueryProblem if a limit is met or nobody answers
   */
  Answer.Rows rows(String query, Map<String, String> arguments) {
    return (Answer.Rows) responder.ask(pageQueries.get(query), arguments);
  }
}
