package org.depositary.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Whole numbers of a graph. */
final class Numbers {

  private Numbers() {}

  /** The least value of a property, if it has any. */
  static Optional<Integer> of(DatasetGraph graph, Node name, Node subject, Node property) {
    try (Stream<Quad> values = graph.stream(name, subject, property, Node.ANY)) {
      return values
          .map(quad -> quad.getObject().getLiteralValue())
          .filter(Number.class::isInstance)
          .map(value -> ((Number) value).intValue())
          .min(Integer::compare);
    }
  }
}
