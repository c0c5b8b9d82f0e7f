package org.depositary.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.depositary.graph.IriMinter;
import org.depositary.graph.Vocabulary;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryCatalogue;
import org.depositary.report.Issue;

/**
 * The canned queries in the graph, as SHACL's executables in the way of SIB's SPARQL examples, so
 * that editors that know these find them. No endpoint is named: they are good for any that holds
 * the graph.
 */
final class QueryQuads {

  private static final String SH = "http://www.w3.org/ns/shacl#";

  private QueryQuads() {}

  static Stream<Quad> of(IriMinter minter, Path folder, Consumer<Issue> issues) throws IOException {
    Node graph = minter.graph("queries");
    return QueryCatalogue.read(folder, issues).queries().stream()
        .flatMap(query -> quads(graph, minter.thing("query", query.name()), query).stream());
  }

  private static List<Quad> quads(Node graph, Node subject, CannedQuery query) {
    String comment = query.summary() + ". " + query.description();
    List<Quad> quads = new ArrayList<>();
    quads.add(new Quad(graph, subject, RDF.type.asNode(), term("SPARQLExecutable")));
    quads.add(new Quad(graph, subject, RDF.type.asNode(), term("SPARQLSelectExecutable")));
    quads.add(new Quad(graph, subject, RDFS.label.asNode(), english(query.summary())));
    quads.add(new Quad(graph, subject, RDFS.comment.asNode(), english(comment)));
    for (String tag : query.tags()) {
      Node keyword = NodeFactory.createLiteralString(tag);
      quads.add(new Quad(graph, subject, SchemaDO.keywords.asNode(), keyword));
    }
    // the ontology declares the prefixes
    quads.add(new Quad(graph, subject, term("prefixes"), Vocabulary.ONTOLOGY));
    Node text = NodeFactory.createLiteralString(query.text());
    quads.add(new Quad(graph, subject, term("select"), text));
    return quads;
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node term(String name) {
    return NodeFactory.createURI(SH + name);
  }
}
