package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Whether the server answers, and from which build; it reads a triple to know. */
final class HealthPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;

  HealthPage(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/plain;charset=utf-8");
    try {
      String version = site.responder().version();
      site.responder().ask(site.pageQueries().get("alive"), Map.of());
      response.getWriter().print("ok " + version + "\n");
    } catch (RuntimeException e) {
      response.setStatus(HttpStatus.UNAVAILABLE);
      response.getWriter().print("the graph cannot be read\n");
    }
  }
}
