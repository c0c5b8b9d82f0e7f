package org.depositary.export;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** How much of the documents' own words an export holds. */
public enum TextPolicy {
  /** All: the text of every paragraph and every quote. */
  FULL,
  /** The quotes of the facts; not the text of the paragraphs. */
  QUOTE,
  /** None; the facts keep their places, so that who has the text finds the words. */
  NONE;

  private static final String DEP = "https://w3id.org/depositary/ontology#";
  private static final Node TEXT = NodeFactory.createURI(DEP + "text");
  private static final Node PARAGRAPH = NodeFactory.createURI(DEP + "Paragraph");

  /** Properties whose values are words of a document. */
  private static final Set<Node> WORDS =
      Set.of(
          TEXT,
          NodeFactory.createURI("http://www.w3.org/ns/oa#exact"),
          NodeFactory.createURI(DEP + "followUpNote"),
          NodeFactory.createURI(DEP + "subject"));

  /** Which quads of a named graph are exported. */
  Predicate<Quad> filter(DatasetGraph graph, Node name) {
    return switch (this) {
      case FULL -> quad -> true;
      case NONE -> quad -> !WORDS.contains(quad.getPredicate());
      case QUOTE -> {
        Set<Node> paragraphs =
            graph.stream(name, Node.ANY, RDF.type.asNode(), PARAGRAPH)
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        yield quad -> !(TEXT.equals(quad.getPredicate()) && paragraphs.contains(quad.getSubject()));
      }
    };
  }
}
