package org.depositary.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.graph.IriMinter;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryCatalogue;
import org.depositary.report.Issue;

/** The canned queries in the graph, as SHACL's executables, so that editors find them. */
final class QueryQuads {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private QueryQuads() {}

  static Stream<Quad> of(IriMinter minter, Path folder, Consumer<Issue> issues) throws IOException {
    Node graph = minter.graph("queries");
    return QueryCatalogue.read(folder, issues).queries().stream()
        .flatMap(query -> quads(graph, minter.thing("query", query.name()), query).stream());
  }

  private static List<Quad> quads(Node graph, Node subject, CannedQuery query) {
    return List.of(
        new Quad(graph, subject, RDF.type.asNode(), term("SPARQLExecutable")),
        new Quad(graph, subject, RDF.type.asNode(), term("SPARQLSelectExecutable")),
        new Quad(
            graph,
            subject,
            RDFS.label.asNode(),
            NodeFactory.createLiteralLang(query.summary(), "en")),
        new Quad(
            graph,
            subject,
            RDFS.comment.asNode(),
            NodeFactory.createLiteralLang(query.description(), "en")),
        new Quad(graph, subject, term("select"), NodeFactory.createLiteralString(query.text())));
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SH + name);
  }
}
