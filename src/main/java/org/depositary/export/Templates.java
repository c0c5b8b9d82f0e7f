package org.depositary.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Fills templates; what goes into a page of HTML is escaped. */
final class Templates {

  private static final String PACKAGE = "org.depositary.export";

  private Templates() {}

  static String html(String name, Map<String, Object> model) {
    return fill(name, ContentType.Html, PACKAGE, model);
  }

  private static String fill(
      String name, ContentType type, String inPackage, Map<String, Object> model) {
    StringOutput text = new StringOutput();
    TemplateEngine.createPrecompiled(null, type, Templates.class.getClassLoader(), inPackage)
        .render(name + ".jte", model, text);
    return text.toString();
  }
}
