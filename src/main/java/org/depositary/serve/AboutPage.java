package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Whether the graph may be trusted and cited: sources, method, measured quality, limits. */
final class AboutPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Site site;
  private final transient Evaluation evaluation = Evaluation.read();

  AboutPage(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame =
        site.frame(
            site.texts().of("about.title"), "/about", "about", List.of(), List.of(), List.of());
    List<DocumentEntry> documents = DocumentEntry.all(site);
    site.pages()
        .write(
            response,
            "about",
            Map.of(
                "frame", frame,
                "documents", documents,
                "evaluation", evaluation,
                "version", site.responder().version()));
  }
}
