package org.depositary.export;

import java.io.OutputStream;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.eclipse.rdf4j.rio.RDFWriter;

/** Writes a small graph, in memory, in the order of all exports. */
final class SortedGraph {

  private SortedGraph() {}

  static void write(Graph graph, ExportFormat format, OutputStream out) {
    RDFWriter writer = format.writer(out);
    writer.startRDF();
    new TreeMap<>(graph.getPrefixMapping().getNsPrefixMap()).forEach(writer::handleNamespace);
    graph.stream()
        .sorted(TripleOrder.get())
        .map(RioStatements::of)
        .forEach(writer::handleStatement);
    writer.endRDF();
  }
}
