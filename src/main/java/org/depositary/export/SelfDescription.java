package org.depositary.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.Prefixes;

/** What a graph says of itself as a dataset. */
final class SelfDescription {

  private final Node dataset;
  private final Graph graph;

  private SelfDescription(Node dataset, Graph graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  /**
   * Copies it out of a graph, so that it can be added to.
   *
   * @throws IllegalArgumentException if there is none
   */
  static SelfDescription of(DatasetGraph graphs) {
    return Txn.calculateRead(
        graphs,
        () -> {
          List<Quad> found =
              graphs.stream(Node.ANY, Node.ANY, RDF.Nodes.type, DCAT.Dataset.asNode()).toList();
          if (found.size() != 1) {
            throw new IllegalArgumentException(
                "the graph describes " + found.size() + " datasets, not one: build it anew");
          }
          Graph copy = GraphFactory.createDefaultGraph();
          Prefixes.in(graphs).forEach(copy.getPrefixMapping()::setNsPrefix);
          graphs.stream(found.get(0).getGraph(), Node.ANY, Node.ANY, Node.ANY)
              .map(Quad::asTriple)
              .forEach(copy::add);
          return new SelfDescription(found.get(0).getSubject(), copy);
        });
  }

  Node dataset() {
    return dataset;
  }

  Graph graph() {
    return graph;
  }

  /** The one value of a property of the dataset, as text. */
  Optional<String> text(Node property) {
    return graph
        .find(dataset, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(each -> each.isURI() ? each.getURI() : each.getLiteralLexicalForm())
        .nextOptional();
  }

  /** An address of the same base as the dataset's. */
  String address(String path) {
    return dataset.getURI().replaceFirst("id/dataset/[^/]*$", "") + path;
  }
}
