package org.depositary.serve;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.Answer;

/**
 * A part of an answer as a table.
 *
 * @param columns in order
 * @param rows of this part
 * @param from the number of its first row among those that pass the filter, from 1
 * @param matching how many rows pass the filter
 * @param total how many rows the answer has
 */
record AnswerTable(List<Column> columns, List<List<Cell>> rows, int from, int matching, int total) {

  /** Rows on a page. */
  static final int PAGE = 100;

  /**
   * A column.
   *
   * @param name as in the answer
   * @param label for people
   * @param style of its fields: number, words or nothing
   */
  record Column(String name, String label, String style) {}

  static AnswerTable of(Answer.Rows answer, Cells cells, TableView view, Texts texts) {
    List<String> columns = answer.columns().stream().map(Var::getName).toList();
    return of(answer, cells.kinds().shown(columns), cells, view, PAGE, texts);
  }

  /** A part of an answer, of these columns only. */
  static AnswerTable of(
      Answer.Rows answer,
      List<String> shown,
      Cells cells,
      TableView view,
      int length,
      Texts texts) {
    List<Binding> rows = answer.rows();
    if (!view.filter().isEmpty()) {
      String wanted = view.filter().toLowerCase(Locale.ROOT);
      rows = rows.stream().filter(row -> contains(row, shown, cells, wanted)).toList();
    }
    if (shown.contains(view.sort())) {
      Comparator<Binding> order = order(view.sort());
      rows = rows.stream().sorted(view.descending() ? order.reversed() : order).toList();
    }
    int first =
        Math.min((view.page() - 1) * length, Math.max(0, (rows.size() - 1) / length * length));
    List<List<Cell>> part =
        rows.subList(first, Math.min(rows.size(), first + length)).stream()
            .map(row -> shown.stream().map(column -> cells.cell(row, column)).toList())
            .toList();
    List<Column> columns =
        shown.stream().map(name -> column(name, answer, cells.kinds(), texts)).toList();
    return new AnswerTable(columns, part, first + 1, rows.size(), answer.rows().size());
  }

  private static Column column(String name, Answer.Rows answer, ColumnKinds kinds, Texts texts) {
    String label = texts.has("column." + name) ? texts.of("column." + name) : name;
    if (kinds.words(name)) {
      return new Column(name, label, "words");
    }
    boolean number =
        answer.rows().stream().map(row -> row.get(name)).anyMatch(AnswerTable::isNumber);
    return new Column(name, label, number ? "number" : "");
  }

  private static boolean contains(Binding row, List<String> columns, Cells cells, String wanted) {
    return columns.stream()
        .flatMap(column -> cells.cell(row, column).items().stream())
        .anyMatch(
            item ->
                item.text().toLowerCase(Locale.ROOT).contains(wanted)
                    || item.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** Numbers as numbers, what is missing last, else the order of the language. */
  private static Comparator<Binding> order(String column) {
    Collator words = Collator.getInstance(Locale.ENGLISH);
    return Comparator.comparing(
        row -> row.get(column),
        Comparator.nullsLast(
            (one, other) ->
                isNumber(one) && isNumber(other)
                    ? Double.compare(value(one), value(other))
                    : words.compare(text(one), text(other))));
  }

  private static boolean isNumber(Node value) {
    return value != null && value.isLiteral() && value.getLiteralValue() instanceof Number;
  }

  private static double value(Node number) {
    return ((Number) number.getLiteralValue()).doubleValue();
  }

  private static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }

  /** The number of the last row among those that pass the filter. */
  int to() {
    return from + rows.size() - 1;
  }

  /** Whether the whole answer is here. */
  boolean whole() {
    return rows.size() == total;
  }

  /** Columns and rows by place, for templates. */
  List<Integer> places() {
    return IntStream.range(0, columns.size()).boxed().toList();
  }
}
