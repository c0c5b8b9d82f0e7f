package org.depositary.export;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The bridge: quads of the store as statements for Rio. */
final class RioStatements {

  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private RioStatements() {}

  static Statement inGraph(Quad quad) {
    return VALUES.createStatement(
        resource(quad.getSubject()),
        (IRI) resource(quad.getPredicate()),
        value(quad.getObject()),
        resource(quad.getGraph()));
  }

  static Statement withoutGraph(Quad quad) {
    return VALUES.createStatement(
        resource(quad.getSubject()), (IRI) resource(quad.getPredicate()), value(quad.getObject()));
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
