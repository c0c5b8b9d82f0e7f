package org.depositary.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Writes a page: a template, filled with its model, escaped by default. */
final class PageWriter {

  private final TemplateEngine engine;

  PageWriter() {
    engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageWriter.class.getClassLoader(), "org.depositary.serve");
    engine.setBinaryStaticContent(true);
  }

  /**
   * Writes a page whole, so that one that fails is never sent in part.
   *
   * @param template its name, without ending
   * @param model by the names of the template's parameters
   */
  void write(HttpServletResponse response, String template, Map<String, Object> model)
      throws IOException {
    Utf8ByteOutput page = new Utf8ByteOutput();
    engine.render(template + ".jte", model, page);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
