package org.depositary.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.depositary.report.Issue;

/**
 * Queries that must return nothing. Each row is an issue: its column {@code place} says where, its
 * column {@code document}, when there is one, in which document, and the rest is told with the
 * query's summary. A query may give its issues a level other than error.
 */
public final class EmptyResultCheck {

  /** More rows than this of one query are not told one by one. */
  static final int MOST_ROWS = 100;

  private static final Pattern SUMMARY = Pattern.compile("(?m)^#\\+\\s*summary:\\s*(.+)$");
  private static final Pattern LEVEL = Pattern.compile("(?m)^#\\+\\s*level:\\s*(\\w+)\\s*$");
  private static final Var PLACE = Var.alloc("place");
  private static final Var DOCUMENT = Var.alloc("document");

  private final List<Check> checks;

  private EmptyResultCheck(List<Check> checks) {
    this.checks = checks;
  }

  private record Check(String name, String summary, Issue.Level level, Query query) {}

  /**
   * The checks of a folder.
   *
   * @param folder that holds a query in each file that ends in {@code .rq}
   * @throws IOException when a file cannot be read, has no summary or is not a SELECT query; names
   *     the file
   */
  public static EmptyResultCheck of(Path folder) throws IOException {
    List<Check> checks = new ArrayList<>();
    for (Path file : Folder.filesOf(folder, ".rq")) {
      checks.add(read(file));
    }
    return new EmptyResultCheck(List.copyOf(checks));
  }

  private static Check read(Path file) throws IOException {
    String text = Files.readString(file);
    Matcher summary = SUMMARY.matcher(text);
    if (!summary.find()) {
      throw new IOException(file + ": begin with a line \"#+ summary: what a row means\"");
    }
    try {
      Query query = QueryFactory.create(text);
      if (!query.isSelectType() || !query.getProjectVars().contains(PLACE)) {
        throw new IOException(file + ": a check is a SELECT query with a column ?place");
      }
      String name = file.getFileName().toString().replaceFirst("\\.rq$", "");
      return new Check(name, summary.group(1).strip(), level(file, text), query);
    } catch (QueryException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static Issue.Level level(Path file, String text) throws IOException {
    Matcher level = LEVEL.matcher(text);
    if (!level.find()) {
      return Issue.Level.ERROR;
    }
    try {
      return Issue.Level.valueOf(level.group(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ": a level is error, warning or note", e);
    }
  }

  /**
   * What the checks find, check by check.
   *
   * @param graph the union of all graphs; inside a transaction where its store has them
   */
  public List<Issue> check(Graph graph) {
    List<Issue> issues = new ArrayList<>();
    for (Check each : checks) {
      List<Issue> found = run(each, graph);
      found.stream().limit(MOST_ROWS).forEach(issues::add);
      if (found.size() > MOST_ROWS) {
        String more = each.summary() + ": " + (found.size() - MOST_ROWS) + " more";
        issues.add(new Issue(each.level(), each.name(), "", more));
      }
    }
    return issues;
  }

  private static List<Issue> run(Check check, Graph graph) {
    List<Issue> found = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(check.query()).build()) {
      RowSet rows = execution.select();
      rows.forEach(row -> found.add(issue(check, row)));
    }
    found.sort(
        Comparator.comparing(Issue::source)
            .thenComparing(Issue::place)
            .thenComparing(Issue::message));
    return found;
  }

  private static Issue issue(Check check, Binding row) {
    StringJoiner rest = new StringJoiner(", ", " (", ")");
    rest.setEmptyValue("");
    for (Var column : check.query().getProjectVars()) {
      if (!column.equals(PLACE) && !column.equals(DOCUMENT) && row.contains(column)) {
        rest.add(column.getVarName() + " " + words(row.get(column)));
      }
    }
    String source = row.contains(DOCUMENT) ? words(row.get(DOCUMENT)) : check.name();
    return new Issue(check.level(), source, words(row.get(PLACE)), check.summary() + rest);
  }

  private static String words(Node node) {
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
