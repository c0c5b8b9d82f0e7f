package org.depositary.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The order of an export: by subject, its types first, then by property and value. */
final class TripleOrder {

  private static final Node TYPE = RDF.type.asNode();
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, TripleOrder::compare)
          .thenComparing(triple -> !TYPE.equals(triple.getPredicate()))
          .thenComparing(Triple::getPredicate, TripleOrder::compare)
          .thenComparing(Triple::getObject, TripleOrder::compare);

  private TripleOrder() {}

  static Comparator<Triple> get() {
    return ORDER;
  }

  /** Things before literals, each by its words; the same words by language and datatype. */
  static int compare(Node one, Node other) {
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
