package org.depositary.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryProblem;

/** A canned query as a page: the question, its form, the answer, and how programs ask it. */
final class QueryPage {

  private static final List<MediaFormat> DOWNLOADS =
      List.of(MediaFormat.CSV, MediaFormat.TSV, MediaFormat.JSON, MediaFormat.XML);

  private final Site site;
  private final QueryForm form;

  QueryPage(Site site) {
    this.site = site;
    this.form = new QueryForm(site);
  }

  /** Whether there is something to answer, or only a form to fill in. */
  boolean asked(CannedQuery canned, Map<String, String> arguments) {
    return canned.needsNothing() || arguments.values().stream().anyMatch(each -> !each.isBlank());
  }

  /**
   * Writes the page.
   *
   * @param rows the answer, where there is one
   * @param problem why there is none
   */
  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      CannedQuery canned,
      Map<String, String> arguments,
      Optional<Answer.Rows> rows,
      Optional<QueryProblem> problem)
      throws IOException {
    problem.ifPresent(each -> response.setStatus(HttpStatus.of(each)));
    QueryAddress address = new QueryAddress(canned.name(), arguments);
    List<QueryField> fields = form.fields(canned, arguments);
    TableView view = TableView.of(request);
    Cells cells = new Cells(site.names(), site.addresses(), canned);
    QueryModel model =
        new QueryModel(
            frame(canned, address, rows.isPresent()),
            canned,
            address,
            fields,
            problem.map(QueryProblem::getMessage).orElse(""),
            rows.map(answer -> AnswerTable.of(answer, cells, view, site.texts())),
            view,
            rows.filter(answer -> answer.rows().isEmpty())
                .map(answer -> form.instead(canned, address.arguments(), fields))
                .orElse(List.of()),
            rows.isPresent() ? sparql(canned, address.arguments()) : "",
            rows.filter(answer -> canned.chart().isPresent() && !answer.rows().isEmpty())
                .map(answer -> Picture.of(site, canned, address.arguments(), answer)),
            origin(request));
    site.pages().write(response, "query", Map.of("query", model));
  }

  private Frame frame(CannedQuery canned, QueryAddress address, boolean answered) {
    List<Frame.Alternate> downloads =
        answered
            ? DOWNLOADS.stream()
                .map(
                    each ->
                        new Frame.Alternate(
                            address.format(each.suffix()), each.type(), each.label()))
                .toList()
            : List.of();
    return site.frame(
        canned.summary(),
        address.page(),
        "queries",
        downloads,
        canned.chart().isPresent()
            ? List.of("/assets/tables.js", "/assets/copy.js", "/assets/pictures.js")
            : List.of("/assets/tables.js", "/assets/copy.js"),
        List.of("/assets/query.css"));
  }

  /** The query as it is asked, without what its header says. */
  static String sparql(CannedQuery canned, Map<String, String> arguments) {
    Query bound = canned.bind(arguments);
    return bound.serialize(bound.getSyntax()).strip() + "\n";
  }

  /** Scheme and host as the browser named them. */
  private static String origin(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
