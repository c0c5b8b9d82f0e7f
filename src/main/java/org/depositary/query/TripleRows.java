package org.depositary.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.NodeCmp;

/** A graph as rows of subject, predicate and object, in a stable order. */
final class TripleRows {

  private static final Var SUBJECT = Var.alloc("subject");
  private static final Var PREDICATE = Var.alloc("predicate");
  private static final Var OBJECT = Var.alloc("object");

  private TripleRows() {}

  static Answer.Rows of(Graph graph) {
    Comparator<Triple> order =
        Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
    return new Answer.Rows(
        List.of(SUBJECT, PREDICATE, OBJECT),
        graph.stream()
            .sorted(order)
            .map(
                each ->
                    BindingFactory.binding(
                        SUBJECT,
                        each.getSubject(),
                        PREDICATE,
                        each.getPredicate(),
                        OBJECT,
                        each.getObject()))
            .toList());
  }
}
