package org.depositary.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows as aligned text for people: one line each, long cells cut, numbers to the right. */
final class TextTable {

  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private TextTable() {}

  static void write(Answer.Rows table, OutputStream out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(Var::getName).toList());
    for (Binding row : table.rows()) {
      lines.add(table.columns().stream().map(column -> cell(row.get(column))).toList());
    }
    int[] widths = widths(lines, table.columns().size());
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < lines.size(); line++) {
      append(text, lines.get(line), widths);
      if (line == 0) {
        append(text, rules(widths), widths);
      }
    }
    int rows = table.rows().size();
    text.append(rows == 1 ? "1 row" : rows + " rows").append('\n');
    print(text.toString(), out);
  }

  private static String cell(Node value) {
    if (value == null) {
      return "";
    }
    String text =
        value.isLiteral() ? value.getLiteralLexicalForm() : value.isURI() ? value.getURI() : "[]";
    String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    return length(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static int[] widths(List<List<String>> lines, int columns) {
    int[] widths = new int[columns];
    for (List<String> line : lines) {
      for (int column = 0; column < columns; column++) {
        widths[column] = Math.max(widths[column], length(line.get(column)));
      }
    }
    return widths;
  }

  private static List<String> rules(int[] widths) {
    List<String> rules = new ArrayList<>();
    for (int width : widths) {
      rules.add("-".repeat(width));
    }
    return rules;
  }

  private static void append(StringBuilder text, List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String padding = " ".repeat(widths[column] - length(cell));
      boolean number = cell.matches("-?\\d+");
      line.append(number ? padding + cell : cell + padding).append(GAP);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static void print(String text, OutputStream out) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
