package org.depositary.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Reads Turtle that people keep into a graph, in the order written. */
final class TurtleQuads {

  private final Node graph;
  private final String base;

  /**
   * @param base what relative addresses are relative to
   */
  TurtleQuads(Node graph, String base) {
    this.graph = graph;
    this.base = base;
  }

  /** The Turtle files of a folder, not those below it. */
  Stream<Quad> ofFolder(Path folder) throws IOException {
    List<Quad> quads = new ArrayList<>();
    for (Path file : turtleFiles(folder)) {
      read(file, quads);
    }
    return quads.stream();
  }

  /** One file. */
  Stream<Quad> ofFile(Path file) throws IOException {
    List<Quad> quads = new ArrayList<>();
    read(file, quads);
    return quads.stream();
  }

  private static List<Path> turtleFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    }
  }

  private void read(Path file, List<Quad> quads) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in)
          .lang(Lang.TURTLE)
          .base(base)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  quads.add(Quad.create(graph, triple));
                }
              });
    } catch (RiotException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
