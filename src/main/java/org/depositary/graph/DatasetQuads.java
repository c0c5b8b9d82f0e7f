package org.depositary.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Adds to the description people wrote of the dataset what the program knows: its version, what the
 * data was made from and by which rules, and how much there is of it.
 */
final class DatasetQuads {

  // newer than the library's DCAT
  private static final Node VERSION = NodeFactory.createURI(DCAT.NS + "version");

  private final IriMinter minter;
  private final List<Quad> written;
  private final QuadList quads;
  private final Node dataset;

  /**
   * @param written by people
   */
  DatasetQuads(IriMinter minter, List<Quad> written) {
    this.minter = minter;
    this.written = written;
    this.quads = new QuadList(minter.graph("dataset"));
    this.dataset = minter.thing("dataset", "depositary");
  }

  Stream<Quad> of(String version, DatasetGraph graphs, Graph union) {
    String space = minter.base() + "id/";
    Node program = minter.thing("program", "depositary");
    quads
        .text(dataset, VERSION, version)
        .text(dataset, VOID.uriSpace.asNode(), space)
        .text(program, OWL.versionInfo.asNode(), version);
    TreeMap<String, Node> documents = documents(union);
    made(documents, union);
    graphs(documents, graphs);
    CountQuads counts = new CountQuads(minter, quads, dataset);
    quads.integer(dataset, VOID.documents.asNode(), documents.size());
    counts.add(GraphCounts.of(union, space));
    counts.addLinks(union, targets());
    return quads.stream();
  }

  /** The documents built, by their graphs. */
  private TreeMap<String, Node> documents(Graph union) {
    TreeMap<String, Node> documents = new TreeMap<>();
    for (Node type : List.of(Vocabulary.Document, Vocabulary.Digest)) {
      union
          .find(Node.ANY, RDF.Nodes.type, type)
          .mapWith(Triple::getSubject)
          .forEach(each -> documents.put(graphOf(each), each));
    }
    return documents;
  }

  private String graphOf(Node document) {
    String folder = minter.base() + "id/document/";
    return minter.base() + "graph/" + document.getURI().substring(folder.length());
  }

  private void made(Map<String, Node> documents, Graph union) {
    Node build = minter.thing("build", "depositary");
    Node plan = minter.thing("plan", "depositary");
    quads.add(dataset, Vocabulary.provWasGeneratedBy, build);
    documents.values().forEach(each -> quads.add(build, Vocabulary.provUsed, each));
    TreeSet<String> rules = new TreeSet<>();
    union
        .find(Node.ANY, Vocabulary.rule, Node.ANY)
        .forEach(triple -> rules.add(triple.getObject().getLiteralLexicalForm()));
    for (String name : rules) {
      Node rule = minter.thing("rule", name);
      quads
          .add(plan, DCTerms.hasPart.asNode(), rule)
          .type(rule, Vocabulary.provPlan)
          .text(rule, RDFS.label.asNode(), name);
    }
  }

  /** The datasets of others that the description names, by the space of their addresses. */
  private SortedMap<String, Node> targets() {
    SortedMap<String, Node> targets = new TreeMap<>();
    written.stream()
        .filter(quad -> quad.getPredicate().equals(VOID.uriSpace.asNode()))
        .forEach(q -> targets.put(q.getObject().getLiteralLexicalForm(), q.getSubject()));
    return targets;
  }

  /** Each graph is a part of the dataset; that of a document says what its document's rights are. */
  private void graphs(SortedMap<String, Node> documents, DatasetGraph graphs) {
    TreeSet<String> names = new TreeSet<>();
    graphs.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
    for (String iri : names) {
      Node name = NodeFactory.createURI(iri);
      Graph graph = graphs.getGraph(name);
      quads.integer(name, VOID.triples.asNode(), graph.size());
      if (documents.containsKey(iri)) {
        Node document = documents.get(iri);
        quads
            .type(name, VOID.Dataset.asNode())
            .add(dataset, VOID.subset.asNode(), name)
            .add(name, DCTerms.source.asNode(), document);
        for (Node said : List.of(DCTerms.title.asNode(), DCTerms.rights.asNode())) {
          graph
              .find(document, said, Node.ANY)
              .forEach(triple -> quads.add(name, said, triple.getObject()));
        }
      }
    }
  }
}
