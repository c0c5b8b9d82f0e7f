package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryProblem;

/** Pictures of what the graph holds, one for each query that has a chart. */
final class ExplorePage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;

  ExplorePage(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Picture> pictures = new ArrayList<>();
    site.queries().queries().stream()
        .filter(each -> each.chart().isPresent())
        .sorted(Comparator.comparing(each -> each.chart().orElseThrow().kind()))
        .forEach(each -> picture(site, each).ifPresent(pictures::add));
    Frame frame =
        site.frame(
            site.texts().of("explore.title"),
            "/explore",
            "explore",
            List.of(),
            Picture.SCRIPTS,
            Picture.STYLES);
    site.pages().write(response, "explore", Map.of("frame", frame, "pictures", pictures));
  }

  /** The picture of a query, unless it has none, needs a value or nothing to show. */
  static Optional<Picture> picture(Site site, CannedQuery canned) {
    if (canned.chart().isEmpty() || !canned.needsNothing()) {
      return Optional.empty();
    }
    try {
      return site.responder().ask(canned, Map.of()) instanceof Answer.Rows rows
              && !rows.rows().isEmpty()
          ? Optional.of(Picture.of(site, canned, Map.of(), rows))
          : Optional.empty();
    } catch (QueryProblem e) {
      return Optional.empty();
    }
  }
}
