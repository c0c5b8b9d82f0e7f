package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryProblem;
import org.depositary.query.Responder;

/**
 * The canned queries: {@code /queries/NAME?parameter=value}, in the format that {@code format} or
 * the Accept header names, else CSV. {@code /queries/} lists them.
 */
final class CannedQueryPages extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String FORMAT = "format";

  private static final Negotiation FORMATS =
      new Negotiation(
          MediaFormat.CSV, MediaFormat.HTML, MediaFormat.TSV, MediaFormat.JSON, MediaFormat.XML);

  private final transient Responder responder;
  private final transient Site site;
  private final transient QueryPage page;
  private final transient QueryListPage listPage;

  /**
   * @param responder to what strangers ask
   */
  CannedQueryPages(Responder responder, Site site, QueryPage page, QueryListPage listPage) {
    this.responder = responder;
    this.site = site;
    this.page = page;
    this.listPage = listPage;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    boolean list = path == null || path.equals("/");
    response.addHeader("Vary", "Accept");
    Optional<MediaFormat> format = format(request);
    if (format.isEmpty()) {
      response.sendError(HttpStatus.NOT_ACCEPTABLE, "answers are to be had as " + FORMATS.types());
    } else if (list) {
      list(request, response, format.get());
    } else {
      CannedQuery canned = site.queries().get(path.substring(1));
      if (format.get() == MediaFormat.HTML) {
        show(request, response, canned);
      } else {
        Answer answer = responder.ask(canned, arguments(request));
        AnswerBody.of(answer, format.get(), Map.of()).send(response);
      }
    }
  }

  private static Optional<MediaFormat> format(HttpServletRequest request) {
    String named = request.getParameter(FORMAT);
    if (named == null) {
      return FORMATS.accepted(request.getHeader("Accept"));
    }
    return Optional.of(
        FORMATS
            .named(named)
            .orElseThrow(
                () ->
                    new QueryProblem(
                        QueryProblem.Kind.ARGUMENT,
                        "no format " + named + "; there are html, csv, tsv, json, xml")));
  }

  /** An answer, or the form beside what is wrong with the question. */
  private void show(HttpServletRequest request, HttpServletResponse response, CannedQuery canned)
      throws IOException {
    Map<String, String> arguments = arguments(request);
    arguments.keySet().removeAll(TableView.NAMES);
    try {
      Answer answer = page.asked(canned, arguments) ? responder.ask(canned, arguments) : null;
      page.write(
          request,
          response,
          canned,
          arguments,
          Optional.ofNullable((Answer.Rows) answer),
          Optional.empty());
    } catch (QueryProblem e) {
      page.write(request, response, canned, arguments, Optional.empty(), Optional.of(e));
    }
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

  private void list(HttpServletRequest request, HttpServletResponse response, MediaFormat format)
      throws IOException {
    if (format == MediaFormat.HTML) {
      listPage.write(response);
    } else if (format == MediaFormat.JSON) {
      JsonBody.send(response, QueryDescriptions.list(site.queries()));
    } else {
      StringBuilder text = new StringBuilder();
      for (CannedQuery each : site.queries().queries()) {
        text.append("/queries/").append(each.name()).append("  ").append(each.summary());
        text.append('\n');
      }
      response.setContentType("text/plain;charset=utf-8");
      response.getOutputStream().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
