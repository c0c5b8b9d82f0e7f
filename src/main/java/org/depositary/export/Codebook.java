package org.depositary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;
import org.depositary.query.CannedQuery;
import org.depositary.query.Column;
import org.depositary.query.Limits;
import org.depositary.query.QueryRunner;

/**
 * What stands in the data, word by word: classes, properties, datatypes and keys, as a canned query
 * lists them, and the columns of the tables. As a table and as a page.
 */
public final class Codebook implements ReleasePart {

  private static final String TERMS = "terms";
  private static final List<String> COLUMNS =
      List.of("kind", "term", "label", "definition", "example");

  private final ReleaseSource source;

  public Codebook(ReleaseSource source) {
    this.source = source;
  }

  /** An entry; all but the term may be empty. */
  public record Entry(String kind, String term, String label, String definition, String example) {

    static Entry of(List<String> cells) {
      return new Entry(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    List<String> cells() {
      return List.of(kind, term, label, definition, example);
    }
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>(terms());
    source.queries().queries().forEach(query -> entries.addAll(columns(query)));
    Path table = folder.resolve("codebook.csv");
    WholeFile.write(table, out -> AnswerFormat.CSV.write(rows(entries), out));
    Path page = folder.resolve("codebook.html");
    Map<String, List<Entry>> byKind =
        entries.stream()
            .collect(Collectors.groupingBy(Entry::kind, LinkedHashMap::new, Collectors.toList()));
    String html = Templates.html("codebook", Map.of("kinds", byKind));
    WholeFile.write(page, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    return List.of(table, page);
  }

  private List<Entry> terms() {
    Answer answer =
        new QueryRunner(source.graph(), Limits.STANDARD)
            .run(source.queries().get(TERMS), Map.of());
    return ((Answer.Rows) answer)
        .rows().stream().map(row -> Entry.of(COLUMNS.stream().map(c -> text(row, c)).toList())).toList();
  }

  private static String text(Binding row, String column) {
    Node value = row.get(Var.alloc(column));
    return value == null ? "" : value.getLiteralLexicalForm();
  }

  private static Answer.Rows rows(List<Entry> entries) {
    List<Var> columns = COLUMNS.stream().map(Var::alloc).toList();
    List<Binding> rows = new ArrayList<>();
    for (Entry each : entries) {
      BindingBuilder row = BindingFactory.builder();
      for (int i = 0; i < columns.size(); i++) {
        row.add(columns.get(i), NodeFactory.createLiteralString(each.cells().get(i)));
      }
      rows.add(row.build());
    }
    return new Answer.Rows(columns, rows);
  }

  private static List<Entry> columns(CannedQuery query) {
    String kind = "column of " + query.name();
    return query.described().stream()
        .map(column -> new Entry(kind, column.name(), type(column), column.description(), ""))
        .toList();
  }

  private static String type(Column column) {
    return column.type().label() + (column.multivalued() ? ", several joined by |" : "");
  }
}
