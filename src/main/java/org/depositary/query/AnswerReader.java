package org.depositary.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the whole answer of a running query into memory, up to a limit. */
final class AnswerReader {

  private static final String SEPARATOR = "|";

  private final Limits limits;
  private final Set<String> multivalued;
  private long characters;

  AnswerReader(Limits limits, Set<String> multivalued) {
    this.limits = limits;
    this.multivalued = multivalued;
  }

  Answer read(Query query, QueryExec execution) {
    if (query.isSelectType()) {
      return rows(execution.select());
    }
    if (query.isAskType()) {
      return new Answer.Truth(execution.ask());
    }
    if (query.isConstructType()) {
      return triples(execution.constructTriples());
    }
    if (query.isDescribeType()) {
      return triples(execution.describeTriples());
    }
    throw new QueryProblem(
        QueryProblem.Kind.FORBIDDEN, "only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
  }

  private Answer.Triples triples(Iterator<Triple> found) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int count = 1; found.hasNext(); count++) {
      Triple next = found.next();
      count(next.getSubject());
      count(next.getPredicate());
      count(next.getObject());
      graph.add(next);
      refuseBeyond(count, "triples");
    }
    return new Answer.Triples(graph);
  }

  private Answer.Rows rows(RowSet found) {
    List<Var> columns = found.getResultVars();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      rows.add(row(columns, found.next()));
      refuseBeyond(rows.size(), "rows");
    }
    return new Answer.Rows(columns, rows);
  }

  private void refuseBeyond(int count, String what) {
    if (count > limits.rows()) {
      throw tooLarge(limits.rows() + " " + what);
    }
    if (characters > limits.characters()) {
      throw tooLarge(limits.characters() + " characters");
    }
  }

  private static QueryProblem tooLarge(String limit) {
    return new QueryProblem(
        QueryProblem.Kind.TOO_LARGE,
        "the answer has more than " + limit + ": add a LIMIT or ask for less");
  }

  private void count(Node term) {
    characters +=
        term.isLiteral()
            ? term.getLiteralLexicalForm().length()
            : term.isURI() ? term.getURI().length() : 1;
  }

  /** Takes the terms over while the store is open; its own rows look them up when asked. */
  private Binding row(List<Var> columns, Binding found) {
    BindingBuilder row = BindingFactory.builder();
    for (Var column : columns) {
      Node value = found.get(column);
      if (value != null) {
        count(value);
        row.add(column, multivalued.contains(column.getName()) ? sorted(value) : value);
      }
    }
    return row.build();
  }

  /** SPARQL leaves the order within GROUP_CONCAT open, so it is made here. */
  private static Node sorted(Node joined) {
    String text = joined.getLiteralLexicalForm();
    return text.contains(SEPARATOR)
        ? NodeFactory.createLiteralString(
            Arrays.stream(text.split("\\|"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(SEPARATOR)))
        : joined;
  }
}
