package org.depositary.export;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.Vocabulary;

/**
 * A graph as far as it may go out: the same quads, but in place of words that are held back stands
 * where they are and what their hash is.
 */
public final class Withholding {

  private Withholding() {}

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
    Txn.calculateRead(graph, () -> documents(graph))
        .forEach((name, stated) -> policies.put(name, choice.apply(rights.policy(stated))));
    return policies.values().stream().allMatch(TextPolicy.FULL::equals)
        ? graph
        : new WithheldGraph(graph, new Words(graph, rights, policies));
  }

  /**
   * The documents that may not go out in full, with the rights they state.
   *
   * @return the rights by the name of the document's graph, sorted
   */
  public static Map<String, String> reserved(DatasetGraph graph, Rights rights) {
    Map<String, String> reserved = new TreeMap<>();
    Txn.calculateRead(graph, () -> documents(graph))
        .forEach(
            (name, stated) -> {
              if (rights.policy(stated) != TextPolicy.FULL) {
                reserved.put(name.getURI(), stated);
              }
            });
    return reserved;
  }

  /** The rights stated, by the named graph of the document. */
  private static Map<Node, String> documents(DatasetGraph graph) {
    Map<Node, String> documents = new HashMap<>();
    for (Node type : List.of(Vocabulary.Document, Vocabulary.Digest)) {
      graph
          .findNG(Node.ANY, Node.ANY, RDF.type.asNode(), type)
          .forEachRemaining(quad -> documents.put(quad.getGraph(), rights(graph, quad)));
    }
    return documents;
  }

  private static String rights(DatasetGraph graph, Quad document) {
    Iterator<Quad> stated =
        graph.find(document.getGraph(), document.getSubject(), DCTerms.rights.asNode(), Node.ANY);
    return stated.hasNext() ? stated.next().getObject().getLiteralLexicalForm() : "";
  }
}
