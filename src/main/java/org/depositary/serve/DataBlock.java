package org.depositary.serve;

import java.io.StringWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/**
 * The triples of a page as JSON-LD that may stand in a {@code script} element of HTML: nothing in
 * it can end the element, whatever the texts of the graph hold.
 */
final class DataBlock {

  private DataBlock() {}

  /** In JSON an angle bracket or ampersand stands only within strings, where it may be escaped. */
  static String of(Graph graph) {
    StringWriter json = new StringWriter();
    RDFWriter.source(graph).format(RDFFormat.JSONLD11_FLAT).build().output(json);
    return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
