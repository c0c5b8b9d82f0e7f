package org.depositary.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says of an update that it is refused, where it would else look like a malformed query. */
final class ReadOnlyFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String type = String.valueOf(request.getContentType());
    if (type.startsWith("application/sparql-update") || request.getParameter("update") != null) {
      HttpServletResponse answer = (HttpServletResponse) response;
      answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
      answer.setContentType("text/plain;charset=utf-8");
      answer.getWriter().print("this endpoint is read only: no updates\n");
    } else {
      chain.doFilter(request, response);
    }
  }
}
