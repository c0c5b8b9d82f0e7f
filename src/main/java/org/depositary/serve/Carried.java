package org.depositary.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.export.Rights;
import org.depositary.query.QueryCatalogue;
import org.depositary.report.Issue;

/**
 * What the program carries and serves beside the graph.
 *
 * @param queries the canned queries, which anyone may ask
 * @param pageQueries what pages ask beside them
 * @param shapes what facts must look like, as SHACL
 * @param rights which words may go out in downloads
 */
public record Carried(
    QueryCatalogue queries, QueryCatalogue pageQueries, Graph shapes, Rights rights) {

  /**
   * Reads it.
   *
   * @param home folder that holds {@code ontology}, {@code queries} and {@code data}
   * @param issues takes an error for every query that is not as it should be; the others are read
   * @throws IOException if a folder or a shape cannot be read
   */
  public static Carried read(Path home, Consumer<Issue> issues) throws IOException {
    Path queries = home.resolve("queries");
    return new Carried(
        QueryCatalogue.read(queries, issues),
        QueryCatalogue.read(queries.resolve("pages"), issues),
        shapes(home.resolve("ontology").resolve("shapes")),
        Rights.read(home));
  }

  private static Graph shapes(Path folder) throws IOException {
    Graph shapes = GraphFactory.createDefaultGraph();
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(each -> each.toString().endsWith(".ttl")).sorted().toList();
    }
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        RDFParser.source(in).lang(Lang.TURTLE).parse(shapes);
      } catch (RiotException e) {
        throw new IOException(file + ": " + e.getMessage(), e);
      }
    }
    return shapes;
  }
}
