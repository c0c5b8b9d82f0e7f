package org.depositary.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;

/**
 * Writes a graph as files. The same graph gives the same bytes, whatever order it is stored in: one
 * named graph after the other by name, and the quads of each sorted, which is also the most that is
 * held in memory.
 */
public final class GraphExporter {

  private static final String NAME = "depositary";

  private final DatasetGraph graph;
  private final TextPolicy texts;

  public GraphExporter(DatasetGraph graph, TextPolicy texts) {
    this.graph = graph;
    this.texts = texts;
  }

  /**
   * Exports in one format: to {@code depositary.<ending>}, or with a file for each named graph to a
   * folder named after the ending, where files of an earlier export with that ending are removed.
   *
   * @return the files written, in order
   * @throws IOException if one cannot be written; then it is not there
   */
  public List<Path> export(ExportFormat format, Path folder) throws IOException {
    Files.createDirectories(folder);
    graph.begin(ReadWrite.READ);
    try {
      List<Node> names = names();
      if (!format.filePerGraph()) {
        Path file = folder.resolve(NAME + "." + format.ending());
        write(format, file, names);
        return List.of(file);
      }
      return exportEach(format, folder.resolve(format.ending()), names);
    } finally {
      graph.end();
    }
  }

  private List<Path> exportEach(ExportFormat format, Path folder, List<Node> names)
      throws IOException {
    Map<String, Node> byFile = new TreeMap<>();
    for (Node name : names) {
      String file = fileName(name) + "." + format.ending();
      Node other = byFile.put(file, name);
      if (other != null) {
        throw new IOException("two graphs would be one file: " + other + " and " + name);
      }
    }
    Files.createDirectories(folder);
    removeOthers(folder, format, byFile);
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, Node> each : byFile.entrySet()) {
      Path file = folder.resolve(each.getKey());
      write(format, file, List.of(each.getValue()));
      written.add(file);
    }
    return written;
  }

  private static void removeOthers(Path folder, ExportFormat format, Map<String, Node> wanted)
      throws IOException {
    List<Path> found;
    try (Stream<Path> entries = Files.list(folder)) {
      found = entries.toList();
    }
    for (Path file : found) {
      String name = file.getFileName().toString();
      if (name.endsWith("." + format.ending()) && !wanted.containsKey(name)) {
        Files.delete(file);
      }
    }
  }

  /** The last part of the name of a graph, which is what tells them apart. */
  private static String fileName(Node name) {
    String iri = name.getURI();
    String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return last.replaceAll("[^A-Za-z0-9.-]", "-");
  }

  private List<Node> names() {
    List<Node> names = new ArrayList<>();
    for (Iterator<Node> each = graph.listGraphNodes(); each.hasNext(); ) {
      names.add(each.next());
    }
    names.sort(Comparator.comparing(Node::toString));
    return names;
  }

  private void write(ExportFormat format, Path file, List<Node> names) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(format, out, names);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void write(ExportFormat format, OutputStream out, List<Node> names) {
    RDFWriter writer = Rio.createWriter(format.rio(), out);
    writer.set(BasicWriterSettings.INLINE_BLANK_NODES, false);
    writer.set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    writer.startRDF();
    new TreeMap<>(graph.prefixes().getMapping()).forEach(writer::handleNamespace);
    boolean union = format == ExportFormat.TURTLE;
    for (Node name : names) {
      Predicate<Quad> wanted = texts.filter(graph, name);
      graph.stream(name, Node.ANY, Node.ANY, Node.ANY)
          .filter(wanted)
          .filter(quad -> !union || isFirst(quad))
          .sorted(QuadOrder.get())
          .map(union ? RioStatements::withoutGraph : RioStatements::inGraph)
          .forEach(writer::handleStatement);
    }
    writer.endRDF();
  }

  /** Whether no graph before this one says the same, so that a union says it once. */
  private boolean isFirst(Quad quad) {
    Comparator<Node> order = Comparator.comparing(Node::toString);
    return graph.stream(Node.ANY, quad.getSubject(), quad.getPredicate(), quad.getObject())
        .map(Quad::getGraph)
        .filter(name -> !Quad.isDefaultGraph(name))
        .noneMatch(name -> order.compare(name, quad.getGraph()) < 0);
  }
}
