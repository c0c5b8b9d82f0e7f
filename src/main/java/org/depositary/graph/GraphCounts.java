package org.depositary.graph;

import java.util.Collections;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a graph holds.
 *
 * @param triples all of them
 * @param classes how many things are of each class, by the class's IRI
 * @param properties how many triples have each property, by the property's IRI
 */
public record GraphCounts(
    long triples, SortedMap<String, Long> classes, SortedMap<String, Long> properties) {

  public GraphCounts {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /**
   * Counts triples; each counts, so a stream of them must not repeat itself.
   *
   * @param triples for example {@code graph.find()}; read to its end
   */
  public static GraphCounts of(Iterator<Triple> triples) {
    long count = 0;
    SortedMap<String, Long> classes = new TreeMap<>();
    SortedMap<String, Long> properties = new TreeMap<>();
    Node type = RDF.Nodes.type;
    while (triples.hasNext()) {
      Triple triple = triples.next();
      count++;
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(type) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    return new GraphCounts(count, classes, properties);
  }
}
