package org.depositary.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The order of an export: by subject, its types first, then by property and value. */
final class QuadOrder {

  private QuadOrder() {}

  static Comparator<Quad> get() {
    return Comparator.comparing((Quad quad) -> key(quad.getSubject()))
        .thenComparing(quad -> RDF.type.asNode().equals(quad.getPredicate()) ? 0 : 1)
        .thenComparing(quad -> key(quad.getPredicate()))
        .thenComparing(quad -> key(quad.getObject()));
  }

  private static String key(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
            + "\u0000"
            + node.getLiteralLanguage()
            + "\u0000"
            + node.getLiteralDatatypeURI()
        : node.toString();
  }
}
