package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Refuses what would change something and what is too large, before it is read. */
final class RequestLimits implements Filter {

  /**
   * Bytes of a request's body: a million characters of a query, encoded as a form, and to spare.
   */
  static final int LARGEST_BODY = 4 << 20;

  /** Bytes read on after a refusal, so that whoever is still sending gets to see it. */
  private static final int READ_ON = 64 << 20;

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    long length = asked.getContentLengthLong();
    String type = String.valueOf(asked.getContentType());
    if (!METHODS.contains(asked.getMethod())) {
      answer.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      refuse(asked, answer, HttpStatus.NOT_ALLOWED, "this server is read only");
    } else if (length > LARGEST_BODY) {
      refuse(asked, answer, HttpStatus.TOO_LARGE, "a request has at most four million bytes");
    } else if (length < 0 && asked.getHeader("Transfer-Encoding") != null) {
      refuse(asked, answer, HttpStatus.LENGTH_REQUIRED, "say how long the body is: Content-Length");
    } else if (asked.getHeader("Content-Encoding") != null) {
      refuse(asked, answer, HttpStatus.UNSUPPORTED, "send the body as it is, not compressed");
    } else if (type.startsWith("application/sparql-update")
        || asked.getParameter("update") != null) {
      refuse(asked, answer, HttpStatus.FORBIDDEN, "this endpoint is read only: no updates");
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Connection", "close");
    response.setContentType("text/plain;charset=utf-8");
    response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
    if (request.getHeader("Expect") != null) {
      return; // asked before sending
    }
    InputStream rest = request.getInputStream();
    byte[] buffer = new byte[1 << 16];
    int read = rest.read(buffer);
    for (long count = read; read >= 0 && count < READ_ON; count += read) {
      read = rest.read(buffer);
    }
  }
}
