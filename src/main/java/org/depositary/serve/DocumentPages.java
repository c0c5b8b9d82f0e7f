package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The documents at {@code /documents}, and each with its facts marked at {@code /documents/NAME}.
 */
final class DocumentPages extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String SECTION = "documents";
  private static final Set<String> HUES = Set.of("actor", "instrument", "commitment");

  private final transient Site site;
  private final transient DocumentReading reading;

  DocumentPages(Site site, Chips chips) {
    this.site = site;
    this.reading = new DocumentReading(site, chips);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      list(response);
    } else {
      document(request, response, path.substring(1));
    }
  }

  private void list(HttpServletResponse response) throws IOException {
    Frame frame =
        site.frame(
            site.texts().of("documents.title"),
            "/documents",
            SECTION,
            List.of(),
            List.of(),
            List.of());
    List<DocumentEntry> documents = DocumentEntry.all(site);
    site.pages().write(response, "documents", Map.of("frame", frame, "documents", documents));
  }

  private void document(HttpServletRequest request, HttpServletResponse response, String id)
      throws IOException {
    Optional<Binding> found =
        site.rows("document", Map.of("document", id)).rows().stream().findFirst();
    if (found.isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND, site.texts().of("document.unknown", id));
      return;
    }
    String shown =
        Optional.ofNullable(request.getParameter("show")).filter(HUES::contains).orElse("");
    DocumentPart part = reading.part(id, place(request, id), reading.total(id), shown);
    DocumentHead head = DocumentHead.of(found.get(), site.addresses());
    Frame frame =
        site.frame(
            head.title().orElse(id),
            request.getRequestURI(),
            SECTION,
            List.of(),
            List.of("/assets/document.js"),
            List.of("/assets/document.css"));
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", frame);
    model.put("head", head);
    model.put("part", part);
    site.pages().write(response, "document", model);
  }

  /** A place on the page asked for: by number, or by the locator of a paragraph on it. */
  private int place(HttpServletRequest request, String id) {
    String at = request.getParameter("at");
    if (at != null) {
      return reading.order(id, at);
    }
    String from = request.getParameter("from");
    return from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) : 0;
  }
}
