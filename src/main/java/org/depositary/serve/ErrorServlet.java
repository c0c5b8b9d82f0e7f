package org.depositary.serve;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus.Code;

/**
 * What an answer with an error status holds: a page for people, else the sentence alone. The
 * servlet container sends here whatever was refused anywhere.
 */
final class ErrorServlet extends HttpServlet {

  /** The request's attribute with a list of chips: things that may have been meant. */
  static final String NEAR = "org.depositary.near";

  private static final long serialVersionUID = 1L;

  /** First, so that programs that take anything get a sentence. */
  private static final Negotiation FORMATS = new Negotiation(MediaFormat.CSV, MediaFormat.HTML);

  private final transient ErrorPage page;

  ErrorServlet(ErrorPage page) {
    this.page = page;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer given ? given : HttpStatus.NOT_FOUND;
    String message = message(request, code);
    response.setStatus(code);
    response.setHeader("Cache-Control", "no-store");
    boolean forPeople =
        FORMATS.accepted(request.getHeader("Accept")).filter(MediaFormat.HTML::equals).isPresent();
    if (forPeople) {
      page.write(response, code, message, near(request));
    } else {
      byte[] sentence = (message + names(near(request)) + "\n").getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/plain;charset=utf-8");
      response.setContentLength(sentence.length);
      response.getOutputStream().write(sentence);
    }
  }

  private static List<Chip> near(HttpServletRequest request) {
    return request.getAttribute(NEAR) instanceof List<?> near
        ? near.stream().filter(Chip.class::isInstance).map(Chip.class::cast).toList()
        : List.of();
  }

  private static String names(List<Chip> near) {
    return near.isEmpty()
        ? ""
        : near.stream()
            .map(each -> each.address() + " (" + each.label() + ")")
            .collect(Collectors.joining(", ", "; near to it: ", ""));
  }

  /** What was said when it was refused; of an exception nothing, since that is ours. */
  private static String message(HttpServletRequest request, int code) {
    Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
    boolean broken = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null;
    if (message == null || message.toString().isBlank() || broken) {
      Code known = org.eclipse.jetty.http.HttpStatus.getCode(code);
      return known == null ? String.valueOf(code) : known.getMessage();
    }
    return message.toString();
  }
}
