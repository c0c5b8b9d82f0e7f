package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depositary.query.CannedQuery;

/** All questions, by what they are about. */
final class QueryListPage {

  private final Site site;

  QueryListPage(Site site) {
    this.site = site;
  }

  /** Queries about one thing. */
  record Group(String tag, List<CannedQuery> queries) {}

  void write(HttpServletResponse response) throws IOException {
    Frame frame =
        site.frame(
            site.texts().of("queries.title"),
            "/queries/",
            "queries",
            List.of(),
            List.of("/assets/lists.js"),
            List.of("/assets/query.css"));
    site.pages().write(response, "queries", Map.of("frame", frame, "groups", groups(site)));
  }

  /** Queries by tag; one with several tags stands in several groups. */
  static List<Group> groups(Site site) {
    Map<String, List<CannedQuery>> byTag = new TreeMap<>();
    for (CannedQuery each : site.queries().queries()) {
      each.tags().forEach(tag -> byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(each));
    }
    return byTag.entrySet().stream()
        .map(each -> new Group(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }
}
