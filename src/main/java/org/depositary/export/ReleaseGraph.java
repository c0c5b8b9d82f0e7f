package org.depositary.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;

/** A graph that was read from a release, or made from one, on disk until it is closed. */
public final class ReleaseGraph implements AutoCloseable {

  /** Where the triples of a file stand that has no graphs. */
  private static final Node NO_GRAPH = NodeFactory.createURI("urn:depositary:union");

  /** Files that hold all of a release, the best first: with graphs before those without. */
  private static final List<String> WHOLE = List.of("nq", "trix", "nt", "ttl", "rdf");

  private final Path folder;
  private final OpenBuild build;

  private ReleaseGraph(Path folder, OpenBuild build) {
    this.folder = folder;
    this.build = build;
  }

  /**
   * Reads a release.
   *
   * @param release its folder, or one file of linked data
   * @throws IOException if there is none or it cannot be read; names the file
   */
  public static ReleaseGraph read(Path release) throws IOException {
    List<Path> files = files(release);
    return of(
        into -> {
          StreamRDF named = new Named(into);
          files.forEach(file -> read(file, named));
        });
  }

  /**
   * Keeps quads.
   *
   * @param quads hands them to the stream it is given
   * @throws IOException if they cannot be kept
   */
  static ReleaseGraph of(Consumer<StreamRDF> quads) throws IOException {
    Path folder = Files.createTempDirectory("depositary-release");
    try {
      GraphStore store = GraphStore.at(folder);
      store.replace(quads);
      return new ReleaseGraph(folder, store.open());
    } catch (RuntimeException e) {
      remove(folder);
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
    }
  }

  /** The graph. */
  public DatasetGraph graph() {
    return build;
  }

  private static List<Path> files(Path release) throws IOException {
    if (Files.isRegularFile(release)) {
      return List.of(release);
    }
    if (Files.isDirectory(release.resolve("trig"))) {
      try (Stream<Path> entries = Files.list(release.resolve("trig"))) {
        return entries
            .filter(file -> file.toString().matches(".*\\.trig(\\.gz)?"))
            .sorted()
            .toList();
      }
    }
    return WHOLE.stream()
        .flatMap(ending -> Stream.of(ending, ending + ".gz"))
        .map(ending -> release.resolve("depositary." + ending))
        .filter(Files::isRegularFile)
        .findFirst()
        .map(List::of)
        .orElseThrow(() -> new IOException("no release in " + release + ": no linked data there"));
  }

  private static void read(Path file, StreamRDF into) {
    try {
      RDFParser.source(file.toUri().toString())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(into);
    } catch (RiotException e) {
      throw new IllegalArgumentException(file + " is not readable as RDF: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    build.close();
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> entries = Files.walk(folder)) {
      all = entries.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }

  /** Gives triples a graph. */
  private static final class Named extends StreamRDFWrapper {
    private Named(StreamRDF into) {
      super(into);
    }

    @Override
    public void start() {
      // the store has begun
    }

    @Override
    public void triple(Triple triple) {
      quad(new Quad(NO_GRAPH, triple));
    }

    @Override
    public void quad(Quad quad) {
      super.quad(quad.isDefaultGraph() ? new Quad(NO_GRAPH, quad.asTriple()) : quad);
    }

    @Override
    public void finish() {
      // the next file may follow
    }
  }
}
