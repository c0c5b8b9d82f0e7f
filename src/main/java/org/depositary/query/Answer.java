package org.depositary.query;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a query gave: whole and in memory, so that nothing half is ever sent. */
public sealed interface Answer {

  /**
   * The answer of a SELECT.
   *
   * @param columns in order
   * @param rows in order
   */
  record Rows(List<Var> columns, List<Binding> rows) implements Answer {
    public Rows {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * The answer of an ASK.
   *
   * @param value yes or no
   */
  record Truth(boolean value) implements Answer {}

  /**
   * The answer of a CONSTRUCT or DESCRIBE.
   *
   * @param graph its triples
   */
  record Triples(Graph graph) implements Answer {}
}
