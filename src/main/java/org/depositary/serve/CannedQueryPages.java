package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.system.Txn;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;
import org.depositary.query.CannedQuery;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryProblem;
import org.depositary.query.QueryRunner;

/**
 * The canned queries: {@code /queries/NAME?parameter=value}, in the format that {@code format} or
 * the Accept header names, else CSV. {@code /queries/} lists them.
 */
final class CannedQueryPages extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FORMAT = "format";

  private final transient LiveGraph graph;
  private final transient QueryCatalogue queries;
  private final transient Limits limits;
  private final transient Semaphore places;
  private final transient QueryPage page;
  private final transient QueryListPage listPage;
  private final transient Negotiation html = new Negotiation(MediaFormat.CSV, MediaFormat.HTML);

  CannedQueryPages(
      LiveGraph graph,
      QueryCatalogue queries,
      Limits limits,
      Semaphore places,
      QueryPage page,
      QueryListPage listPage) {
    this.graph = graph;
    this.queries = queries;
    this.limits = limits;
    this.places = places;
    this.page = page;
    this.listPage = listPage;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    response.setHeader("Vary", "Accept");
    if (path == null || path.equals("/")) {
      if (forPeople(request)) {
        listPage.write(response);
      } else {
        list(response);
      }
      return;
    }
    if (!places.tryAcquire()) {
      response.setHeader("Retry-After", "5");
      refuse(response, HttpStatus.UNAVAILABLE, "too many queries at once: come again in a moment");
      return;
    }
    try {
      CannedQuery canned = queries.get(path.substring(1));
      if (forPeople(request)) {
        show(request, response, canned);
        return;
      }
      AnswerFormat format = format(request);
      byte[] body = format.bytes(answer(canned, arguments(request)));
      response.setContentType(format.contentType() + ";charset=utf-8");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    } catch (QueryProblem e) {
      refuse(response, HttpStatus.of(e), e.getMessage());
    } finally {
      places.release();
    }
  }

  private boolean forPeople(HttpServletRequest request) {
    String named = request.getParameter(FORMAT);
    return named == null
        ? html.accepted(request.getHeader("Accept")).filter(MediaFormat.HTML::equals).isPresent()
        : named.equals(MediaFormat.HTML.suffix());
  }

  /** An answer, or the form beside what is wrong with the question. */
  private void show(HttpServletRequest request, HttpServletResponse response, CannedQuery canned)
      throws IOException {
    Map<String, String> arguments = arguments(request);
    arguments.keySet().removeAll(TableView.NAMES);
    try {
      Answer answer = page.asked(canned, arguments) ? answer(canned, arguments) : null;
      page.write(request, response, canned, arguments, Optional.ofNullable((Answer.Rows) answer), Optional.empty());
    } catch (QueryProblem e) {
      page.write(request, response, canned, arguments, Optional.empty(), Optional.of(e));
    }
  }

  private Answer answer(CannedQuery canned, Map<String, String> arguments) {
    return Txn.calculateRead(
        graph, () -> new QueryRunner(graph.build(), limits).run(canned, arguments));
  }

  private static Map<String, String> arguments(HttpServletRequest request) {
    Map<String, String> arguments = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (values.length > 1) {
                throw new QueryProblem(
                    QueryProblem.Kind.ARGUMENT, "parameter " + name + " is given twice");
              }
              if (!name.equals(FORMAT)) {
                arguments.put(name, values[0]);
              }
            });
    return arguments;
  }

  private static AnswerFormat format(HttpServletRequest request) {
    String named = request.getParameter(FORMAT);
    if (named != null) {
      return AnswerFormat.of(named);
    }
    String accept = String.valueOf(request.getHeader("Accept"));
    return Arrays.stream(AnswerFormat.values())
        .filter(each -> accept.contains(each.contentType()))
        .findFirst()
        .orElse(accept.contains("application/json") ? AnswerFormat.JSON : AnswerFormat.CSV);
  }

  private void list(HttpServletResponse response) throws IOException {
    StringBuilder text = new StringBuilder();
    for (CannedQuery each : queries.queries()) {
      text.append("/queries/").append(each.name()).append("  ").append(each.summary()).append('\n');
    }
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
