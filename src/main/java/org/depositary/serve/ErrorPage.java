package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The page of what went wrong, and what to do. */
final class ErrorPage {

  private final Site site;

  ErrorPage(Site site) {
    this.site = site;
  }

  /**
   * Writes the page; the status is set already.
   *
   * @param message one sentence
   */
  void write(HttpServletResponse response, int status, String message) throws IOException {
    Texts texts = site.texts();
    String title = texts.has("error." + status) ? texts.of("error." + status) : texts.of("error");
    Frame frame = site.frame(title, "", "", List.of(), List.of(), List.of());
    site.pages().write(response, "error", Map.of("frame", frame, "message", message));
  }
}
