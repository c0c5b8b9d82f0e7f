package org.depositary.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The order of an export: by subject, its types first, then by property and value. */
final class QuadOrder {

  private static final Node TYPE = RDF.type.asNode();
  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, QuadOrder::compare)
          .thenComparing(quad -> !TYPE.equals(quad.getPredicate()))
          .thenComparing(Quad::getPredicate, QuadOrder::compare)
          .thenComparing(Quad::getObject, QuadOrder::compare);

  private QuadOrder() {}

  static Comparator<Quad> get() {
    return ORDER;
  }

  private static int compare(Node one, Node other) {
    if (!one.isLiteral() || !other.isLiteral()) {
      return one.isLiteral() == other.isLiteral()
          ? one.toString().compareTo(other.toString())
          : Boolean.compare(one.isLiteral(), other.isLiteral());
    }
    int byText = one.getLiteralLexicalForm().compareTo(other.getLiteralLexicalForm());
    if (byText != 0) {
      return byText;
    }
    int byLanguage = one.getLiteralLanguage().compareTo(other.getLiteralLanguage());
    return byLanguage != 0
        ? byLanguage
        : one.getLiteralDatatypeURI().compareTo(other.getLiteralDatatypeURI());
  }
}
