package org.depositary.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depositary.graph.Prefixes;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFWriter;

/**
 * Writes a graph as files. The same graph gives the same bytes, whatever order it is stored in:
 * named graph after named graph, or their union, subject after subject. Held in memory are the
 * subjects and the triples of one of them, not more, save where a format's own writer does.
 */
public final class GraphExporter {

  private static final String NAME = "depositary";

  private final DatasetGraph graph;
  private final boolean gzip;

  public GraphExporter(DatasetGraph graph) {
    this(graph, false);
  }

  /**
   * @param gzip whether files are compressed and end in {@code .gz}
   */
  public GraphExporter(DatasetGraph graph, boolean gzip) {
    this.graph = graph;
    this.gzip = gzip;
  }

  /**
   * Exports in one format: to {@code depositary.<ending>}, or with a file for each named graph to a
   * folder named after the ending. Files of an earlier export in that format are removed.
   *
   * @return the files written, in order
   * @throws IOException if one cannot be written; then it is not there
   */
  public List<Path> export(ExportFormat format, Path folder) throws IOException {
    graph.begin(ReadWrite.READ);
    try {
      Path target = format.fileForEachGraph() ? folder.resolve(format.ending()) : folder;
      Map<String, List<Node>> files =
          format.fileForEachGraph() ? fileForEachGraph() : Map.of(NAME, names());
      Files.createDirectories(target);
      removeEarlier(target, format);
      List<Path> written = new ArrayList<>();
      for (Map.Entry<String, List<Node>> each : new TreeMap<>(files).entrySet()) {
        Path file = target.resolve(each.getKey() + "." + format.ending() + (gzip ? ".gz" : ""));
        WholeFile.write(file, out -> write(format, each.getValue(), out));
        written.add(file);
      }
      return written;
    } finally {
      graph.end();
    }
  }

  /**
   * Writes the whole graph as one file; formats without graphs get the union.
   *
   * @param out buffered, and left open
   */
  public void write(ExportFormat format, OutputStream out) {
    graph.begin(ReadWrite.READ);
    try {
      write(format, names(), out);
    } finally {
      graph.end();
    }
  }

  /** Whether a folder holds a format, with files that end in something more than its ending. */
  static boolean has(Path folder, ExportFormat format, String more) {
    Path target = format.fileForEachGraph() ? folder.resolve(format.ending()) : folder;
    String[] names = target.toFile().list();
    String end = "." + format.ending() + more;
    return names != null
        && Arrays.stream(names)
            .anyMatch(
                name -> format.fileForEachGraph() ? name.endsWith(end) : name.equals(NAME + end));
  }

  private Map<String, List<Node>> fileForEachGraph() throws IOException {
    Map<String, List<Node>> files = new TreeMap<>();
    for (Node name : names()) {
      List<Node> other = files.put(fileName(name), List.of(name));
      if (other != null) {
        throw new IOException("two graphs would be one file: " + other.get(0) + " and " + name);
      }
    }
    return files;
  }

  private static void removeEarlier(Path folder, ExportFormat format) throws IOException {
    List<Path> found;
    try (Stream<Path> entries = Files.list(folder)) {
      found = entries.toList();
    }
    for (Path file : found) {
      String name = file.getFileName().toString();
      boolean ours = format.fileForEachGraph() || name.startsWith(NAME + ".");
      if (ours && name.matches(".*\\." + format.ending() + "(\\.gz)?")) {
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
    names.sort(TripleOrder::compare);
    return names;
  }

  private void write(ExportFormat format, List<Node> names, OutputStream out) {
    RDFWriter writer = format.writer(out);
    writer.startRDF();
    Prefixes.in(graph).forEach(writer::handleNamespace);
    if (format.hasGraphs()) {
      names.forEach(name -> write(name, triple -> RioStatements.of(triple, name), writer));
    } else {
      write(names.size() == 1 ? names.get(0) : Node.ANY, RioStatements::of, writer);
    }
    writer.endRDF();
  }

  private void write(Node name, Function<Triple, Statement> statements, RDFWriter writer) {
    List<Node> subjects;
    try (Stream<Quad> quads = graph.stream(name, Node.ANY, Node.ANY, Node.ANY)) {
      subjects = quads.map(Quad::getSubject).distinct().sorted(TripleOrder::compare).toList();
    }
    for (Node subject : subjects) {
      try (Stream<Quad> quads = graph.stream(name, subject, Node.ANY, Node.ANY)) {
        quads
            .map(Quad::asTriple)
            .distinct()
            .sorted(TripleOrder.get())
            .map(statements)
            .forEach(writer::handleStatement);
      }
    }
  }
}
