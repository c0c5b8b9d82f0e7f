package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;

/**
 * SPARQL 1.1 Graph Store HTTP Protocol, reading: {@code ?default} is the union of all graphs,
 * {@code ?graph=IRI} is one of them.
 */
final class GraphsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;
  private final transient Supplier<Map<String, String>> prefixes;

  GraphsServlet(Site site, Supplier<Map<String, String>> prefixes) {
    this.site = site;
    this.prefixes = prefixes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getParameter("graph");
    boolean whole = request.getParameter("default") != null;
    if (whole == (name != null)) {
      response.sendError(
          HttpStatus.BAD_REQUEST,
          "name one graph: ?default or ?graph=IRI; all of them with their names are at /download/");
      return;
    }
    response.addHeader("Vary", "Accept");
    Optional<MediaFormat> format = AnswerBody.TRIPLES.accepted(request.getHeader("Accept"));
    if (format.isEmpty()) {
      response.sendError(
          HttpStatus.NOT_ACCEPTABLE, "a graph is to be had as " + AnswerBody.TRIPLES.types());
      return;
    }
    CannedQuery canned = site.pageQueries().get(whole ? "default-graph" : "graph");
    Map<String, String> arguments = whole ? Map.of() : Map.of("graph", name);
    Answer.Triples found = (Answer.Triples) site.responder().ask(canned, arguments);
    if (!whole && found.graph().isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND, "there is no graph " + name);
      return;
    }
    AnswerBody.of(found, format.get(), prefixes.get()).send(response);
  }
}
