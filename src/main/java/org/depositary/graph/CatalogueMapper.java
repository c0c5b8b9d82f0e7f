package org.depositary.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.authority.Authorities;
import org.depositary.outline.Outline;
import org.depositary.text.SourceDocument;

/**
 * Says in RDF what facts hang on: documents and their paragraphs, authority records, the ontology,
 * and the dataset itself. The same input gives the same quads in the same order. Safe for use by
 * many threads.
 */
public final class CatalogueMapper {

  private static final Map<String, String> SCHEMES =
      Map.of("acts", "Acts of speech", "groups", "Population groups", "themes", "Themes");

  private final IriMinter minter;
  private final Authorities authorities;
  private final KeyedThings things;

  public CatalogueMapper(IriMinter minter, Authorities authorities) {
    this.minter = minter;
    this.authorities = authorities;
    this.things = new KeyedThings(minter, authorities);
  }

  /**
   * A document and its paragraphs, in the document's graph.
   *
   * @throws IllegalArgumentException when two documents or paragraphs would share an address
   */
  public Stream<Quad> document(SourceDocument document, Outline outline) {
    return new DocumentQuads(minter, things, document).of(outline);
  }

  /**
   * All authority records, in the graph of authorities.
   *
   * @throws IllegalArgumentException when two keys would share an address
   */
  public Stream<Quad> authorities() {
    QuadList quads = new QuadList(minter.graph("authorities"));
    new TreeMap<>(SCHEMES)
        .forEach(
            (name, label) -> {
              Node scheme = minter.thing("scheme", name);
              quads.type(scheme, SKOS.ConceptScheme.asNode());
              RecordQuads.label(quads, scheme, label, "en");
            });
    RecordQuads records = new RecordQuads(quads, minter, things);
    authorities.records().forEach(records::add);
    return quads.stream();
  }

  /**
   * The ontology, in the graph of the ontology.
   *
   * @param folder that holds its Turtle files
   * @throws IOException when a file cannot be read or is not Turtle; names the file
   */
  public Stream<Quad> ontology(Path folder) throws IOException {
    return new TurtleQuads(minter.graph("ontology"), minter.base()).ofFolder(folder);
  }

  /**
   * What the data is, what it was made from and how much there is, in the graph of the dataset. No
   * time of day, so that one input gives one description.
   *
   * @param description Turtle, written by people: what cannot be counted
   * @param version of the program
   * @param graphs all other graphs, by name
   * @param union the same as one graph
   * @throws IOException when the description cannot be read or is not Turtle; names the file
   */
  public Stream<Quad> dataset(Path description, String version, DatasetGraph graphs, Graph union)
      throws IOException {
    Node graph = minter.graph("dataset");
    List<Quad> written = new TurtleQuads(graph, minter.base()).ofFile(description).toList();
    return Stream.concat(
        written.stream(), new DatasetQuads(minter, written).of(version, graphs, union));
  }
}
