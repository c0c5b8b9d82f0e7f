package org.depositary.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The prefixes that the ontology declares in SHACL's terms, for the store and all written data. */
public final class Prefixes {

  private static final Node PREFIX = NodeFactory.createURI("http://www.w3.org/ns/shacl#prefix");
  private static final Node NAMESPACE =
      NodeFactory.createURI("http://www.w3.org/ns/shacl#namespace");

  private Prefixes() {}

  /** Namespaces by prefix, in alphabetical order. */
  public static Map<String, String> in(DatasetGraph graph) {
    Map<String, String> prefixes = new TreeMap<>();
    Iter.toList(graph.find(Node.ANY, Node.ANY, PREFIX, Node.ANY))
        .forEach(
            declared ->
                graph
                    .find(Node.ANY, declared.getSubject(), NAMESPACE, Node.ANY)
                    .forEachRemaining(
                        space ->
                            prefixes.put(
                                declared.getObject().getLiteralLexicalForm(),
                                space.getObject().getLiteralLexicalForm())));
    return prefixes;
  }
}
