package org.depositary.elsewhere;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/**
 * Rows of an answer, comparable between stores: numbers by value, other literals by their text,
 * joined values sorted, and the rows themselves too.
 */
final class Rows {

  private Rows() {}

  static List<String> of(Question question, List<Var> columns, Iterable<Binding> rows) {
    List<String> lines = new ArrayList<>();
    for (Binding row : rows) {
      List<String> cells = new ArrayList<>();
      for (Var column : columns) {
        String cell = cell(row.get(column));
        boolean joined = question.multivalued().contains(column.getName());
        cells.add(joined ? sorted(cell) : cell);
      }
      lines.add(String.join("\t", cells));
    }
    lines.sort(null);
    return lines;
  }

  static List<String> of(Question question, RowSet rows) {
    List<Binding> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    return of(question, rows.getResultVars(), all);
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    if (!node.isLiteral()) {
      return "<" + node.getURI() + ">";
    }
    String text = node.getLiteralLexicalForm();
    boolean number = node.getLiteralValue() instanceof Number;
    return number && !node.getLiteralDatatype().equals(XSDDatatype.XSDgYear)
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  private static String sorted(String cell) {
    return String.join("|", new TreeSet<>(Arrays.asList(cell.split("\\|"))));
  }
}
