package org.depositary.export;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.Vocabulary;

/**
 * A graph as far as it may go out: the same quads, but in place of words that are held back stands
 * where they are and what their hash is. A view, to be exported and asked like the graph itself;
 * safe for use by several threads.
 */
public final class WithheldGraph extends DatasetGraphReadOnly implements DatasetGraphWrapperView {

  private final Words words;
  private final Map<Node, TextPolicy> policies;

  private WithheldGraph(DatasetGraph graph, Rights rights, Map<Node, TextPolicy> policies) {
    super(graph);
    this.words = new Words(graph, rights);
    this.policies = Map.copyOf(policies);
  }

  /** Each document by the rights it states; the graph itself where all may go out in full. */
  public static DatasetGraph byRights(DatasetGraph graph, Rights rights) {
    return of(graph, rights, UnaryOperator.identity());
  }

  /** All documents alike, whatever their rights; the graph itself where all go out in full. */
  public static DatasetGraph alike(DatasetGraph graph, Rights rights, TextPolicy policy) {
    return of(graph, rights, byRights -> policy);
  }

  private static DatasetGraph of(
      DatasetGraph graph, Rights rights, UnaryOperator<TextPolicy> choice) {
    Map<Node, TextPolicy> policies = new HashMap<>();
    Txn.executeRead(
        graph,
        () ->
            documents(graph)
                .forEach(
                    (name, stated) ->
                        policies.merge(
                            name,
                            choice.apply(rights.policy(stated)),
                            (one, other) -> one.compareTo(other) > 0 ? one : other)));
    return policies.values().stream().allMatch(TextPolicy.FULL::equals)
        ? graph
        : new WithheldGraph(graph, rights, policies);
  }

  /**
   * The documents that may not go out in full, with the rights they state.
   *
   * @return the rights by the name of the document's graph, sorted
   */
  public static Map<String, String> reserved(DatasetGraph graph, Rights rights) {
    Map<String, String> reserved = new TreeMap<>();
    Txn.executeRead(
        graph,
        () ->
            documents(graph)
                .forEach(
                    (name, stated) -> {
                      if (rights.policy(stated) != TextPolicy.FULL) {
                        reserved.put(name.getURI(), stated);
                      }
                    }));
    return reserved;
  }

  /** The rights stated, by the named graph of the document. */
  private static Map<Node, String> documents(DatasetGraph graph) {
    Map<Node, String> documents = new HashMap<>();
    for (Node type : List.of(Vocabulary.Document, Vocabulary.Digest)) {
      graph
          .find(Node.ANY, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(quad -> documents.put(quad.getGraph(), rights(graph, quad)));
    }
    return documents;
  }

  private static String rights(DatasetGraph graph, Quad document) {
    Iterator<Quad> stated =
        graph.find(
            document.getGraph(), document.getSubject(), DCTerms.rights.asNode(), Node.ANY);
    return stated.hasNext() ? stated.next().getObject().getLiteralLexicalForm() : "";
  }

  private Quad shown(Quad quad) {
    TextPolicy policy = policies.getOrDefault(quad.getGraph(), TextPolicy.FULL);
    return words
        .withheld(quad, policy)
        .map(
            withheld ->
                new Quad(
                    quad.getGraph(), quad.getSubject(), quad.getPredicate(), withheld.literal()))
        .orElse(quad);
  }

  private Iterator<Quad> shown(Iterator<Quad> found, Node object) {
    boolean any = object == null || !object.isConcrete();
    return Iter.iter(found).map(this::shown).filter(quad -> any || quad.getObject().equals(object));
  }

  /** What is asked for by a hash is not found by it. */
  private static Node asked(Node object) {
    return object != null && Withheld.is(object) ? Node.ANY : object;
  }

  @Override
  public Iterator<Quad> find() {
    return shown(super.find(), Node.ANY);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node name, Node subject, Node property, Node object) {
    return shown(super.find(name, subject, property, asked(object)), object);
  }

  @Override
  public Iterator<Quad> findNG(Node name, Node subject, Node property, Node object) {
    return shown(super.findNG(name, subject, property, asked(object)), object);
  }

  @Override
  public boolean contains(Quad quad) {
    return find(quad).hasNext();
  }

  @Override
  public boolean contains(Node name, Node subject, Node property, Node object) {
    return find(name, subject, property, object).hasNext();
  }

  /** The union of the named graphs. */
  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }
}
