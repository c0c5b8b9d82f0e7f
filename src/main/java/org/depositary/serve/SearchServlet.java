package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.depositary.query.QueryProblem;

/**
 * {@code /search?q=&kind=&limit=}: names and texts, as JSON for what is shown while one types and
 * for programs, or as a page.
 */
final class SearchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LIMIT = 50;
  private static final int HIGHEST_LIMIT = 200;
  private static final Negotiation FORMATS = new Negotiation(MediaFormat.JSON, MediaFormat.HTML);

  private final transient Site site;
  private final transient Supplier<Search> index;
  private final transient SearchPage page;

  SearchServlet(Site site, Supplier<Search> index, SearchPage page) {
    this.site = site;
    this.index = index;
    this.page = page;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String asked = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    Optional<String> kind =
        Optional.ofNullable(request.getParameter("kind")).filter(each -> !each.isBlank());
    Search search = index.get();
    List<SearchHit> hits = search.find(asked, kind, limit(request.getParameter("limit")));
    List<SearchHit> near = hits.isEmpty() ? search.near(asked) : List.of();
    response.addHeader("Vary", "Accept");
    Optional<MediaFormat> format =
        Optional.ofNullable(request.getParameter("format"))
            .map(FORMATS::named)
            .orElseGet(() -> FORMATS.accepted(request.getHeader("Accept")));
    if (format.isEmpty()) {
      response.sendError(HttpStatus.NOT_ACCEPTABLE, "this is to be had as JSON or HTML");
    } else if (format.get() == MediaFormat.HTML) {
      page.write(response, asked, hits, near);
    } else {
      JsonObject json = new JsonObject();
      json.put("asked", asked);
      json.put("hits", array(hits));
      json.put("near", array(near));
      JsonBody.send(response, json);
    }
  }

  private static int limit(String given) {
    if (given == null || given.isBlank()) {
      return LIMIT;
    }
    try {
      int limit = Integer.parseInt(given);
      if (limit >= 1 && limit <= HIGHEST_LIMIT) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new QueryProblem(
        QueryProblem.Kind.ARGUMENT, "limit is a number from 1 to " + HIGHEST_LIMIT);
  }

  private JsonArray array(List<SearchHit> hits) {
    JsonArray array = new JsonArray();
    for (SearchHit each : hits) {
      JsonObject hit = new JsonObject();
      hit.put("iri", each.iri());
      hit.put("path", site.addresses().link(each.iri()));
      hit.put("kind", each.group());
      hit.put("label", each.label());
      if (!each.document().isEmpty()) {
        hit.put("document", each.document());
        hit.put("locator", each.locator());
        hit.put("excerpt", each.excerpt());
      }
      array.add(hit);
    }
    return array;
  }
}
