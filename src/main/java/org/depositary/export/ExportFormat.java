package org.depositary.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** Formats a graph is exported in. */
public enum ExportFormat {
  /** One file with the union of all graphs. */
  TURTLE("ttl", false, RDFFormat.TURTLE),
  /** One file with all quads. */
  NQUADS("nq", false, RDFFormat.NQUADS),
  /** A file for each named graph. */
  TRIG("trig", true, RDFFormat.TRIG),
  /** A file for each named graph, since a JSON-LD document is built in memory. */
  JSONLD("jsonld", true, RDFFormat.JSONLD);

  private final String ending;
  private final boolean filePerGraph;
  private final RDFFormat rio;

  ExportFormat(String ending, boolean filePerGraph, RDFFormat rio) {
    this.ending = ending;
    this.filePerGraph = filePerGraph;
    this.rio = rio;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  /** Whether each named graph gets a file of its own. */
  public boolean filePerGraph() {
    return filePerGraph;
  }

  RDFFormat rio() {
    return rio;
  }

  /** The format of a name such as {@code turtle} or an ending such as {@code ttl}. */
  public static Optional<ExportFormat> of(String label) {
    return Arrays.stream(values())
        .filter(
            each -> each.name().toLowerCase(Locale.ROOT).equals(label) || each.ending.equals(label))
        .findFirst();
  }

  /** The names of all formats. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}
