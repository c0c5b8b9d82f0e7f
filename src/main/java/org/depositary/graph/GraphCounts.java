package org.depositary.graph;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    long entities, Count all, SortedMap<String, Long> classes, SortedMap<String, Count> properties) {

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
    Set<Node> subjects = new HashSet<>();
    Set<Node> objects = new HashSet<>();
    Set<Node> predicates = new HashSet<>();
    SortedMap<String, Long> classes = new TreeMap<>();
    long triples = 0;
    for (Iterator<Triple> each = graph.find(); each.hasNext(); triples++) {
      Triple triple = each.next();
      subjects.add(triple.getSubject());
      predicates.add(triple.getPredicate());
      objects.add(triple.getObject());
      if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    long entities =
        subjects.stream().filter(s -> s.isURI() && s.getURI().startsWith(space)).count();
    Count all = new Count(triples, subjects.size(), objects.size());
    return new GraphCounts(entities, all, classes, properties(graph, predicates));
  }

  /** One property after the other, so that no more is held in memory than one of them needs. */
  private static SortedMap<String, Count> properties(Graph graph, Set<Node> predicates) {
    SortedMap<String, Count> properties = new TreeMap<>();
    for (Node predicate : predicates) {
      Set<Node> subjects = new HashSet<>();
      Set<Node> objects = new HashSet<>();
      long triples = 0;
      Iterator<Triple> each = graph.find(Node.ANY, predicate, Node.ANY);
      for (; each.hasNext(); triples++) {
        Triple triple = each.next();
        subjects.add(triple.getSubject());
        objects.add(triple.getObject());
      }
      properties.put(predicate.getURI(), new Count(triples, subjects.size(), objects.size()));
    }
    return properties;
  }
}
