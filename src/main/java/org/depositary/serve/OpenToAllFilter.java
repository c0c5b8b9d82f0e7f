package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets pages of any site ask, since the graph is public and nobody logs in (CORS), and keeps
 * browsers from guessing what an answer is.
 */
final class OpenToAllFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Access-Control-Allow-Origin", "*");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    boolean preflight =
        asked.getMethod().equals("OPTIONS")
            && asked.getHeader("Access-Control-Request-Method") != null;
    if (preflight) {
      answer.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
      answer.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      answer.setHeader("Access-Control-Max-Age", "86400");
      answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else {
      chain.doFilter(request, response);
    }
  }
}
