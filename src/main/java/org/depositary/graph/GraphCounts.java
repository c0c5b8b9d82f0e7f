package org.depositary.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a graph holds, as VoID counts it.
 *
 * @param entities how many subjects have an address under the one asked for
 * @param all of its triples
 * @param classes how many things are of each class, by the class's IRI
 * @param properties of the triples of each property, by the property's IRI
 */
public record GraphCounts(
    long entities,
    Count all,
    SortedMap<String, Long> classes,
    SortedMap<String, Count> properties) {

  /** Of some triples: how many there are, and how many different subjects and objects they have. */
  public record Count(long triples, long subjects, long objects) {}

  public GraphCounts {
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /**
   * Counts a graph.
   *
   * @param space with which the addresses of its entities begin
   */
  public static GraphCounts of(Graph graph, String space) {
    SortedMap<String, Long> classes = new TreeMap<>();
    SortedMap<String, Count> properties = new TreeMap<>();
    graph
        .find(Node.ANY, RDF.Nodes.type, Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .forEach(type -> classes.merge(type.getURI(), 1L, Long::sum));
    for (Node property : distinct(graph, Node.ANY, Triple::getPredicate)) {
      properties.put(property.getURI(), count(graph, property));
    }
    long entities =
        distinct(graph, Node.ANY, Triple::getSubject).stream()
            .filter(each -> each.isURI() && each.getURI().startsWith(space))
            .count();
    return new GraphCounts(entities, count(graph, Node.ANY), classes, properties);
  }

  private static Count count(Graph graph, Node property) {
    long triples = 0;
    for (Iterator<Triple> each = graph.find(Node.ANY, property, Node.ANY); each.hasNext(); ) {
      each.next();
      triples++;
    }
    return new Count(
        triples,
        distinct(graph, property, Triple::getSubject).size(),
        distinct(graph, property, Triple::getObject).size());
  }

  /** One at a time, so that no more is held in memory than one count needs. */
  private static Set<Node> distinct(Graph graph, Node property, Function<Triple, Node> part) {
    Set<Node> found = new HashSet<>();
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(triple -> found.add(part.apply(triple)));
    return found;
  }
}
