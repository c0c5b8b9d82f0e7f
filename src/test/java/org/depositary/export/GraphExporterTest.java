package org.depositary.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.depositary.SampleGraph;
import org.depositary.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphExporterTest {

  @TempDir private Path folder;

  private static DatasetGraph shuffled(DatasetGraph graph, long seed) {
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(graph, () -> graph.find().forEachRemaining(quads::add));
    Collections.shuffle(quads, new Random(seed));
    DatasetGraph other = GraphStore.inMemory();
    Txn.executeWrite(
        other,
        () -> {
          quads.forEach(other::add);
          other.prefixes().putAll(Txn.calculateRead(graph, () -> graph.prefixes().getMapping()));
        });
    return other;
  }

  private static DatasetGraph read(List<Path> files) {
    DatasetGraph graph = DatasetGraphFactory.create();
    files.forEach(file -> RDFDataMgr.read(graph, file.toUri().toString()));
    return graph;
  }

  private static Graph union(DatasetGraph graph) {
    Graph union = GraphFactory.createDefaultGraph();
    graph.stream().map(Quad::asTriple).forEach(union::add);
    return union;
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void whatIsReadBackIsTheGraph(ExportFormat format) throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    DatasetGraph back = read(new GraphExporter(graph, TextPolicy.FULL).export(format, folder));
    DatasetGraph copy = DatasetGraphFactory.create();
    Txn.executeRead(graph, () -> graph.find().forEachRemaining(copy::add));
    if (format == ExportFormat.TURTLE) {
      assertTrue(union(copy).isIsomorphicWith(back.getDefaultGraph()));
    } else {
      assertTrue(IsoMatcher.isomorphic(copy, back));
    }
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void theOrderOfTheStoreDoesNotShow(ExportFormat format) throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    List<Path> one =
        new GraphExporter(graph, TextPolicy.FULL).export(format, folder.resolve("one"));
    List<Path> two =
        new GraphExporter(shuffled(graph, 7), TextPolicy.FULL)
            .export(format, folder.resolve("two"));
    assertEquals(one.size(), two.size());
    for (int i = 0; i < one.size(); i++) {
      assertEquals(one.get(i).getFileName(), two.get(i).getFileName());
      assertArrayEquals(Files.readAllBytes(one.get(i)), Files.readAllBytes(two.get(i)));
    }
  }

  @Test
  void aUnionSaysEachThingOnce() throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    Txn.executeWrite(
        graph,
        () -> {
          List<Quad> quads = new ArrayList<>();
          graph.find().forEachRemaining(quads::add);
          Node copy = org.apache.jena.graph.NodeFactory.createURI("urn:x/zz");
          quads.forEach(quad -> graph.add(new Quad(copy, quad.asTriple())));
        });
    Path once =
        new GraphExporter(SampleGraph.inMemory(), TextPolicy.FULL)
            .export(ExportFormat.TURTLE, folder.resolve("once"))
            .get(0);
    Path twice =
        new GraphExporter(graph, TextPolicy.FULL)
            .export(ExportFormat.TURTLE, folder.resolve("twice"))
            .get(0);
    assertEquals(Files.readString(once), Files.readString(twice));
  }

  @Test
  void textIsLeftOutAsAsked() throws IOException {
    String full = nquads(TextPolicy.FULL);
    String quote = nquads(TextPolicy.QUOTE);
    String none = nquads(TextPolicy.NONE);
    assertTrue(full.contains("\"Conclusions\"") && full.contains("Urges States to accede"));
    assertFalse(quote.contains("\"Conclusions\""));
    assertTrue(quote.contains("Urges States to accede"));
    assertFalse(none.contains("Urges") || none.contains("twenty") || none.contains("2011"));
    assertTrue(none.contains("oa#start") && none.contains("Report, with a comma"));
  }

  private String nquads(TextPolicy texts) throws IOException {
    return Files.readString(
        new GraphExporter(SampleGraph.inMemory(), texts)
            .export(ExportFormat.NQUADS, folder)
            .get(0));
  }

  @Test
  void aFileOfAgraphThatIsGoneGoesToo() throws IOException {
    Path stale = folder.resolve("trig/gone.trig");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "");
    Path other = Files.writeString(stale.resolveSibling("README"), "");
    List<Path> files =
        new GraphExporter(SampleGraph.inMemory(), TextPolicy.FULL)
            .export(ExportFormat.TRIG, folder);
    assertEquals(5, files.size());
    assertFalse(Files.exists(stale));
    assertTrue(Files.exists(other));
  }
}
