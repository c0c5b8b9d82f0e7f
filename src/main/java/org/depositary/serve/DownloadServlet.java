package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.depositary.export.ExportFormat;
import org.depositary.query.QueryProblem;

/** {@code /download/} lists the graph's files, {@code /download/depositary.nt} is one of them. */
final class DownloadServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 4;
  private static final Negotiation LIST = new Negotiation(MediaFormat.JSON, MediaFormat.HTML);

  private final transient Site site;
  private final transient Optional<Downloads> downloads;
  private final transient Semaphore places = new Semaphore(AT_ONCE);

  /**
   * @param downloads none where the graph is elsewhere
   */
  DownloadServlet(Site site, Optional<Downloads> downloads) {
    this.site = site;
    this.downloads = downloads;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (downloads.isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND, site.texts().of("download.elsewhere"));
    } else if (path == null || path.equals("/")) {
      list(request, response);
    } else {
      Optional<ExportFormat> format =
          ExportFormat.standard().stream()
              .filter(each -> path.equals("/" + Downloads.name(each)))
              .findFirst();
      if (format.isEmpty()) {
        response.sendError(HttpStatus.NOT_FOUND, site.texts().of("download.unknown", path));
      } else {
        send(response, format.get());
      }
    }
  }

  private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<MediaFormat> format = LIST.accepted(request.getHeader("Accept"));
    if (format.isEmpty()) {
      response.sendError(HttpStatus.NOT_ACCEPTABLE, "this list is to be had as JSON or HTML");
    } else if (format.get() == MediaFormat.HTML) {
      page(response);
    } else {
      JsonArray files = new JsonArray();
      for (ExportFormat each : ExportFormat.standard()) {
        JsonObject file = new JsonObject();
        file.put("path", "/download/" + Downloads.name(each));
        file.put("type", each.mediaType());
        file.put("graphs", each.hasGraphs());
        files.add(file);
      }
      JsonObject list = new JsonObject();
      list.put("files", files);
      JsonBody.send(response, list);
    }
  }

  private void page(HttpServletResponse response) throws IOException {
    String title = site.texts().of("download.title");
    Frame frame = site.frame(title, "/download/", "", List.of(), List.of(), List.of());
    site.pages()
        .write(response, "download", Map.of("frame", frame, "formats", ExportFormat.standard()));
  }

  private void send(HttpServletResponse response, ExportFormat format) throws IOException {
    if (!places.tryAcquire()) {
      throw new QueryProblem(
          QueryProblem.Kind.BUSY, "too many downloads at once: come again in a moment");
    }
    try {
      Path file = downloads.get().file(format);
      response.setContentType(format.mediaType());
      response.setContentLengthLong(Files.size(file));
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + Downloads.name(format) + "\"");
      Files.copy(file, response.getOutputStream());
    } finally {
      places.release();
    }
  }
}
