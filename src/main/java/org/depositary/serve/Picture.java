package org.depositary.serve;

import java.util.List;
import java.util.Map;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.Chart;

/**
 * The answer of a canned query as a picture: a script draws it from its table.
 *
 * @param id of it on its page
 * @param title the question
 * @param description what it shows
 * @param kind how it is drawn
 * @param query its page
 * @param table what it is drawn from
 * @param omitted how many rows of the answer it leaves out
 */
record Picture(
    String id,
    String title,
    String description,
    String kind,
    String query,
    AnswerTable table,
    int omitted) {

  /** Rows a picture is drawn from; more cannot be told apart by anybody. */
  private static final int MOST = 1000;

  /** The picture of an answer of a query that has one. */
  static Picture of(
      Site site, CannedQuery canned, Map<String, String> arguments, Answer.Rows answer) {
    Chart chart = canned.chart().orElseThrow();
    Cells cells = new Cells(site.names(), site.addresses(), canned);
    AnswerTable table =
        AnswerTable.of(
            answer,
            List.copyOf(chart.columns().values()),
            cells,
            new TableView("", false, "", 1),
            MOST,
            site.texts());
    return new Picture(
        canned.name(),
        canned.summary(),
        canned.description(),
        chart.kind().label(),
        new QueryAddress(canned.name(), arguments).page(),
        table,
        table.total() - table.rows().size());
  }

  /** The scripts of a page with pictures. */
  static final List<String> SCRIPTS = List.of("/assets/pictures.js");

  /** The styles of a page with pictures. */
  static final List<String> STYLES = List.of("/assets/query.css");
}
