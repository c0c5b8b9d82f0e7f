package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What a person is told when there is nothing to show: what went wrong and what to do. */
final class ErrorPage {

  private final Site site;

  ErrorPage(Site site) {
    this.site = site;
  }

  /**
   * Writes the page of an error.
   *
   * @param message one sentence: what went wrong with this request
   */
  void write(HttpServletResponse response, int status, String message) throws IOException {
    write(response, status, message, List.of());
  }

  /**
   * Writes the page of an error.
   *
   * @param near things that may have been meant
   */
  void write(HttpServletResponse response, int status, String message, List<Chip> near)
      throws IOException {
    Texts texts = site.texts();
    String name = texts.has("error." + status) ? "error." + status : "error.other";
    Frame frame = site.frame(texts.of(name), "", "", List.of(), List.of(), List.of());
    response.setStatus(status);
    site.pages()
        .write(
            response,
            "error",
            Map.of(
                "frame", frame,
                "status", status,
                "message", message,
                "advice", texts.of(name + ".advice"),
                "near", near));
  }
}
