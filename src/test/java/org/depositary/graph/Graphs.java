package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;

/**
 * Compares graphs with expected ones in files. {@code -Dapprove=true} writes what is said now into
 * the files instead, and their difference is for review.
 */
final class Graphs {

  private static final Path FOLDER = Path.of("src/test/resources/org/depositary/graph");

  private Graphs() {}

  static Graph of(Stream<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  static void assertExpected(String name, Graph actual) {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("approve")) {
      approve(file, actual);
    }
    Graph expected = RDFDataMgr.loadGraph(file.toString());
    assertTrue(expected.isIsomorphicWith(actual), () -> difference(expected, actual));
  }

  private static void approve(Path file, Graph actual) {
    try {
      setPrefixes(actual);
      Files.writeString(file, RDFWriter.source(actual).format(RDFFormat.TURTLE_PRETTY).asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setPrefixes(Graph graph) {
    Graph prefixes = RDFDataMgr.loadGraph("ontology/prefixes.ttl");
    prefixes
        .find(Node.ANY, SHACL.prefix, Node.ANY)
        .forEach(
            triple ->
                graph
                    .getPrefixMapping()
                    .setNsPrefix(
                        triple.getObject().getLiteralLexicalForm(),
                        G.getOneSP(prefixes, triple.getSubject(), SHACL.namespace)
                            .getLiteralLexicalForm()));
  }

  private static String difference(Graph expected, Graph actual) {
    return "missing:\n" + minus(expected, actual) + "not expected:\n" + minus(actual, expected);
  }

  private static String minus(Graph one, Graph other) {
    Graph rest = GraphFactory.createDefaultGraph();
    one.find().filterDrop(other::contains).forEach(rest::add);
    return RDFWriter.source(rest).lang(Lang.NTRIPLES).asString();
  }
}
