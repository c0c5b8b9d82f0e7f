package org.depositary.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.IriMinter;

/**
 * What the release is, in DCAT, VoID and PROV: as the graph says of itself, and which files there
 * are of it, how large, with which checksum.
 */
public final class DatasetFile implements ReleasePart {

  private static final String NAME = "dataset.ttl";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String CSV = "csv";

  private final ReleaseSource source;
  private final Optional<LocalDate> released;

  /**
   * @param released when the release is made public; unsaid where nobody says it
   */
  public DatasetFile(ReleaseSource source, Optional<LocalDate> released) {
    this.source = source;
    this.released = released;
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    SelfDescription description = SelfDescription.of(source.graph());
    released.ifPresent(
        day ->
            description
                .graph()
                .add(
                    description.dataset(),
                    DCTerms.issued.asNode(),
                    NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate)));
    for (ReleasedFile each : ReleasedFile.in(folder)) {
      mediaType(each).ifPresent(type -> distribution(description, each, type));
    }
    Path file = folder.resolve(NAME);
    ExportFormat turtle = ExportFormat.of("turtle").orElseThrow();
    WholeFile.write(file, out -> SortedGraph.write(description.graph(), turtle, out));
    return List.of(file);
  }

  /** That of a file that holds the data; not of one that explains it. */
  private static Optional<String> mediaType(ReleasedFile file) {
    if (file.path().startsWith(CSV + "/")) {
      return file.ending().equals(CSV) ? Optional.of("text/csv") : Optional.empty();
    }
    boolean ofTheGraph =
        file.path().startsWith("depositary.") || file.path().startsWith(file.ending() + "/");
    return ofTheGraph
        ? ExportFormat.of(file.ending()).map(ExportFormat::mediaType)
        : Optional.empty();
  }

  private static void distribution(
      SelfDescription description, ReleasedFile file, String mediaType) {
    Graph graph = description.graph();
    Node node =
        NodeFactory.createURI(
            description.address("id/distribution/" + IriMinter.path(file.path())));
    Node checksum = NodeFactory.createURI(node.getURI() + "/checksum");
    graph.add(description.dataset(), DCAT.distribution.asNode(), node);
    graph.add(node, RDF.Nodes.type, DCAT.Distribution.asNode());
    graph.add(node, DCTerms.title.asNode(), NodeFactory.createLiteralString(file.path()));
    graph.add(node, DCAT.mediaType.asNode(), NodeFactory.createURI(MEDIA_TYPES + mediaType));
    if (file.isCompressed()) {
      Node gzip = NodeFactory.createURI(MEDIA_TYPES + "application/gzip");
      graph.add(node, DCAT.compressFormat.asNode(), gzip);
    }
    graph.add(
        node,
        DCAT.byteSize.asNode(),
        NodeFactory.createLiteralDT(
            Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger));
    graph.add(node, spdx("checksum"), checksum);
    graph.add(checksum, RDF.Nodes.type, spdx("Checksum"));
    graph.add(checksum, spdx("algorithm"), spdx("checksumAlgorithm_sha256"));
    graph.add(
        checksum,
        spdx("checksumValue"),
        NodeFactory.createLiteralDT(file.sha256(), XSDDatatype.XSDhexBinary));
  }

  private static Node spdx(String name) {
    return NodeFactory.createURI(SPDX + name);
  }
}
