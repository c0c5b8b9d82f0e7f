package org.depositary.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.depositary.report.Issue;

/** The canned queries of a folder, by name. */
public final class QueryCatalogue {

  private static final String ENDING = ".rq";

  private final Map<String, CannedQuery> byName;

  private QueryCatalogue(Map<String, CannedQuery> byName) {
    this.byName = Collections.unmodifiableMap(byName);
  }

  /**
   * Reads every {@code .rq} file that stands directly in a folder.
   *
   * @param issues takes an error for every file that is not as it should be; the others are read
   * @throws IOException if the folder, or the file in it that describes columns, cannot be read
   */
  public static QueryCatalogue read(Path folder, Consumer<Issue> issues) throws IOException {
    Map<String, CannedQuery> byName = new TreeMap<>();
    ColumnDescriptions columns = ColumnDescriptions.read(folder);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.sorted().toList()) {
        String fileName = file.getFileName().toString();
        if (fileName.endsWith(ENDING)) {
          String name = fileName.substring(0, fileName.length() - ENDING.length());
          try {
            byName.put(name, parse(name, Files.readString(file), columns));
          } catch (IllegalArgumentException | QueryException | IOException e) {
            issues.accept(Issue.error(file.toString(), "", e.getMessage()));
          }
        }
      }
    }
    return new QueryCatalogue(byName);
  }

  /**
   * Reads one canned query.
   *
   * @throws IllegalArgumentException if header and query do not fit
   * @throws QueryException if it is no SPARQL
   */
  static CannedQuery parse(String name, String text, ColumnDescriptions columns) {
    QueryHeader header = QueryHeader.of(text);
    Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    for (String column : header.multivalued()) {
      if (!query.getResultVars().contains(column)) {
        throw new IllegalArgumentException("multivalued " + column + " is no column");
      }
    }
    CannedQuery canned =
        new CannedQuery(
            name,
            header.summary(),
            header.description(),
            header.tags(),
            header.parameters(),
            columns.describe(query.getResultVars(), header.columns(), header.multivalued()),
            text,
            query);
    checkParameters(canned);
    return canned;
  }

  private static void checkParameters(CannedQuery canned) {
    Set<String> used =
        OpVars.mentionedVars(Algebra.compile(canned.query())).stream()
            .map(Var::getName)
            .filter(each -> each.startsWith("_"))
            .map(each -> each.substring(1))
            .collect(Collectors.toSet());
    for (Parameter each : canned.parameters()) {
      if (!used.remove(each.name())) {
        throw new IllegalArgumentException("parameter " + each.name() + " is not in the query");
      }
    }
    if (!used.isEmpty()) {
      throw new IllegalArgumentException("the header says nothing of the parameters " + used);
    }
  }

  /** All queries, by name. */
  public Collection<CannedQuery> queries() {
    return byName.values();
  }

  /** The query of a name. */
  public Optional<CannedQuery> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The query of a name.
   *
   * @throws QueryProblem naming those there are, if there is none
   */
  public CannedQuery get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new QueryProblem(
                    QueryProblem.Kind.UNKNOWN,
                    "no query " + name + "; there are " + String.join(", ", byName.keySet())));
  }
}
