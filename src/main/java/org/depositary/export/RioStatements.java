package org.depositary.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The bridge: triples of the store as statements for Rio. */
final class RioStatements {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioStatements() {}

  static Statement of(Triple triple) {
    return VALUES.createStatement(
        resource(triple.getSubject()),
        (IRI) resource(triple.getPredicate()),
        value(triple.getObject()));
  }

  static Statement of(Triple triple, Node graph) {
    return VALUES.createStatement(
        resource(triple.getSubject()),
        (IRI) resource(triple.getPredicate()),
        value(triple.getObject()),
        resource(graph));
  }

  private static Resource resource(Node node) {
    return node.isBlank()
        ? VALUES.createBNode(node.getBlankNodeLabel())
        : VALUES.createIRI(node.getURI());
  }

  private static Value value(Node node) {
    if (!node.isLiteral()) {
      return resource(node);
    }
    String text = node.getLiteralLexicalForm();
    String language = node.getLiteralLanguage();
    return language.isEmpty()
        ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
        : VALUES.createLiteral(text, language);
  }
}
