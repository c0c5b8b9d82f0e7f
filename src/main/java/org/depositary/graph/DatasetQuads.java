package org.depositary.graph;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/** Says what the data is, what it was made from and by what, and how much there is of it. */
final class DatasetQuads {

  private static final List<String> VOCABULARIES =
      List.of(
          Vocabulary.NS,
          DCTerms.NS,
          FOAF.NS,
          OA.NS,
          ORG.NS,
          "http://www.w3.org/ns/prov#",
          SKOS.uri);

  private final IriMinter minter;
  private final QuadList quads;
  private final Node dataset;

  DatasetQuads(IriMinter minter) {
    this.minter = minter;
    this.quads = new QuadList(minter.graph("dataset"));
    this.dataset = minter.thing("dataset", "depositary");
  }

  Stream<Quad> of(String version, Collection<String> documents, GraphCounts counts) {
    dataset(version);
    build(version, documents);
    quads.integer(dataset, VOID.triples.asNode(), counts.triples());
    quads.integer(dataset, VOID.documents.asNode(), documents.size());
    quads.integer(dataset, VOID.classes.asNode(), counts.classes().size());
    quads.integer(dataset, VOID.properties.asNode(), counts.properties().size());
    partitions("class", counts.classes());
    partitions("property", counts.properties());
    return quads.stream();
  }

  private void dataset(String version) {
    quads
        .type(dataset, DCAT.Dataset.asNode())
        .type(dataset, VOID.Dataset.asNode())
        .text(dataset, DCTerms.title.asNode(), "Depositary", "en")
        .text(
            dataset,
            DCTerms.description.asNode(),
            "Who asks whom to do what about which instrument, and who is bound by what:"
                + " facts read off documents on migration and racism, each with the words it"
                + " came from.",
            "en")
        .text(
            dataset,
            DCTerms.rights.asNode(),
            "The quoted words are their documents': each document says whose they are.",
            "en")
        .text(dataset, OWL.versionInfo.asNode(), version)
        .text(dataset, VOID.uriSpace.asNode(), minter.base() + "id/");
    VOCABULARIES.forEach(
        iri -> quads.add(dataset, VOID.vocabulary.asNode(), NodeFactory.createURI(iri)));
  }

  private void build(String version, Collection<String> documents) {
    Node build = minter.thing("build", "depositary");
    Node program = minter.thing("program", "depositary");
    quads
        .add(dataset, Vocabulary.provWasGeneratedBy, build)
        .type(build, Vocabulary.provActivity)
        .text(build, RDFS.label.asNode(), "Build of the graph from its documents", "en")
        .add(build, Vocabulary.provWasAssociatedWith, program)
        .type(program, Vocabulary.provSoftwareAgent)
        .text(program, RDFS.label.asNode(), "Depositary", "en")
        .text(program, OWL.versionInfo.asNode(), version);
    new TreeSet<>(documents)
        .forEach(id -> quads.add(build, Vocabulary.provUsed, minter.document(id)));
  }

  private void partitions(String by, SortedMap<String, Long> counts) {
    boolean byClass = by.equals("class");
    Node link = byClass ? VOID.classPartition.asNode() : VOID.propertyPartition.asNode();
    Node names = byClass ? VOID._class.asNode() : VOID.property.asNode();
    Node count = byClass ? VOID.entities.asNode() : VOID.triples.asNode();
    counts.forEach(
        (iri, number) -> {
          Node partition = minter.thing(by + "-partition", iri);
          quads
              .add(dataset, link, partition)
              .add(partition, names, NodeFactory.createURI(iri))
              .integer(partition, count, number);
        });
  }
}
