package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The home of a person: what this is and what can be asked. */
final class HomePage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;

  HomePage(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame =
        site.frame(site.texts().of("home.title"), "/", "home", List.of(), List.of(), List.of());
    site.pages().write(response, "home", Map.of("frame", frame));
  }
}
