package org.depositary.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/** A format a graph is exported in: one that Rio has a writer for. */
public final class ExportFormat {

  /** A file for each named graph, to be read and compared by people. */
  public static final ExportFormat TRIG = new ExportFormat(RDFFormat.TRIG);

  /** What a release holds unless other formats are asked for. */
  private static final List<RDFFormat> STANDARD =
      List.of(
          RDFFormat.TURTLE,
          RDFFormat.TRIG,
          RDFFormat.NTRIPLES,
          RDFFormat.NQUADS,
          RDFFormat.JSONLD,
          RDFFormat.RDFXML);

  /** An earlier notion of statements about statements, which RDF 1.2 replaces. */
  private static final Set<RDFFormat> RETIRED = Set.of(RDFFormat.TURTLESTAR, RDFFormat.TRIGSTAR);

  /** TriG for comparing; the others' writers hold all of a file in memory until its end. */
  private static final Set<RDFFormat> FILE_FOR_EACH_GRAPH =
      Set.of(RDFFormat.TRIG, RDFFormat.JSONLD, RDFFormat.RDFJSON);

  private final RDFFormat rio;

  private ExportFormat(RDFFormat rio) {
    this.rio = rio;
  }

  /** Those of a release, in the order they are written. */
  public static List<ExportFormat> standard() {
    return STANDARD.stream().map(ExportFormat::new).toList();
  }

  /** All there are, by name. */
  public static List<ExportFormat> all() {
    return RDFWriterRegistry.getInstance().getKeys().stream()
        .filter(format -> !RETIRED.contains(format))
        .map(ExportFormat::new)
        .sorted(Comparator.comparing(ExportFormat::name))
        .toList();
  }

  /** The format of a name such as {@code n-triples} or {@code ntriples}, or of a file ending. */
  public static Optional<ExportFormat> of(String label) {
    String wanted = plain(label);
    return all().stream()
        .filter(each -> each.name().equals(wanted) || each.ending().equals(wanted))
        .findFirst();
  }

  private static String plain(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** In small letters: {@code turtle}, {@code rdfxml}. */
  public String name() {
    return plain(rio.getName());
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return rio.getDefaultFileExtension();
  }

  /** Its media type. */
  public String mediaType() {
    return rio.getDefaultMIMEType();
  }

  /** Whether it says in which named graph a triple stands; otherwise it holds their union. */
  public boolean hasGraphs() {
    // the graphs of Rio's RDF/JSON are its own addition, which other readers refuse
    return rio.supportsContexts() && !rio.equals(RDFFormat.RDFJSON);
  }

  /** Whether each named graph gets a file of its own. */
  public boolean fileForEachGraph() {
    return FILE_FOR_EACH_GRAPH.contains(rio);
  }

  RDFWriter writer(OutputStream out) {
    RDFWriter writer = Rio.createWriter(rio, out);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    return writer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExportFormat format && rio.equals(format.rio);
  }

  @Override
  public int hashCode() {
    return rio.hashCode();
  }

  @Override
  public String toString() {
    return name();
  }
}
