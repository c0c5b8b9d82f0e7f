package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/**
 * What every answer tells browsers: pages take nothing from other hosts and run nothing that stands
 * in them, nobody guesses types, and pages of any site may ask, since the graph is public and
 * nobody logs in (CORS).
 */
final class SecurityHeaders implements Filter {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Their libraries set styles of elements by script. */
  private static final Set<String> STYLED_BY_LIBRARIES = Set.of("/editor");

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    ALWAYS.forEach(answer::setHeader);
    boolean styled = STYLED_BY_LIBRARIES.contains(asked.getRequestURI());
    answer.setHeader("Content-Security-Policy", POLICY.formatted(styled ? " 'unsafe-inline'" : ""));
    boolean preflight =
        asked.getMethod().equals("OPTIONS")
            && asked.getHeader("Access-Control-Request-Method") != null;
    if (preflight) {
      answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      answer.setHeader(
          "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, User-Agent");
      answer.setHeader("Access-Control-Max-Age", "86400");
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }
}
