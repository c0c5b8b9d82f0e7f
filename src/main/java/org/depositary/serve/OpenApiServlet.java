package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /openapi.json}. */
final class OpenApiServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;
  private final String version;

  /**
   * @param version of the program
   */
  OpenApiServlet(Site site, String version) {
    this.site = site;
    this.version = version;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    JsonBody.send(response, new OpenApi(site.texts()).document(site.queries(), version));
  }
}
