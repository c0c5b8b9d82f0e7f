package org.depositary.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.depositary.SampleGraph;
import org.depositary.store.GraphStore;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphExporterTest {

  @TempDir private Path folder;

  static List<ExportFormat> formats() {
    return ExportFormat.all();
  }

  private static DatasetGraph copy(DatasetGraph graph) {
    DatasetGraph copy = DatasetGraphFactory.create();
    Txn.executeRead(graph, () -> graph.find().forEachRemaining(copy::add));
    return copy;
  }

  private static DatasetGraph shuffled(DatasetGraph graph, long seed) {
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(graph, () -> graph.find().forEachRemaining(quads::add));
    Collections.shuffle(quads, new Random(seed));
    DatasetGraph other = GraphStore.inMemory();
    Txn.executeWrite(other, () -> quads.forEach(other::add));
    return other;
  }

  private static Graph union(DatasetGraph graph) {
    Graph union = GraphFactory.createDefaultGraph();
    graph.stream().map(Quad::asTriple).forEach(union::add);
    return union;
  }

  @Test
  void everyFormatOfRioIsThereButTheRetiredOnes() {
    assertEquals(
        "binaryrdf jsonld n3 ndjsonld nquads ntriples rdfjson rdfxml trig trix turtle",
        formats().stream().map(ExportFormat::name).collect(Collectors.joining(" ")));
    assertEquals(
        "turtle trig ntriples nquads jsonld rdfxml",
        ExportFormat.standard().stream().map(ExportFormat::name).collect(Collectors.joining(" ")));
    for (String label : List.of("N-Triples", "ntriples", "nt")) {
      assertEquals("ntriples", ExportFormat.of(label).orElseThrow().name());
    }
    assertTrue(ExportFormat.of("trigstar").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void rioReadsBackWhatIsTheGraph(ExportFormat format) throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    LinkedHashModel back = new LinkedHashModel();
    for (Path file : new GraphExporter(graph).export(format, folder)) {
      RDFFormat rio =
          Rio.getParserFormatForFileName(file.toString())
              .filter(found -> found.getDefaultFileExtension().equals(format.ending()))
              .orElse(RDFFormat.TRIX);
      try (InputStream in = Files.newInputStream(file)) {
        back.addAll(Rio.parse(in, rio));
      }
    }
    LinkedHashModel wanted = new LinkedHashModel();
    copy(graph).stream().map(quad -> statement(format, quad)).forEach(wanted::add);
    assertTrue(wanted.size() > 400);
    assertTrue(Models.isomorphic(wanted, back));
  }

  private static Statement statement(ExportFormat format, Quad quad) {
    return format.hasGraphs()
        ? RioStatements.of(quad.asTriple(), quad.getGraph())
        : RioStatements.of(quad.asTriple());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void jenaReadsBackWhatIsTheGraph(ExportFormat format) throws IOException {
    var lang = RDFLanguages.contentTypeToLang(format.mediaType());
    assumeTrue(lang != null && RDFParserRegistry.isRegistered(lang), "Jena does not read it");
    DatasetGraph graph = SampleGraph.inMemory();
    DatasetGraph back = DatasetGraphFactory.create();
    for (Path file : new GraphExporter(graph).export(format, folder)) {
      try (InputStream in = Files.newInputStream(file)) {
        RDFParser.source(in).lang(lang).parse(back);
      }
    }
    if (format.hasGraphs()) {
      assertTrue(IsoMatcher.isomorphic(copy(graph), back));
    } else {
      assertTrue(union(copy(graph)).isIsomorphicWith(back.getDefaultGraph()));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theOrderOfTheStoreDoesNotShow(ExportFormat format) throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    List<Path> one = new GraphExporter(graph, true).export(format, folder.resolve("one"));
    List<Path> two =
        new GraphExporter(shuffled(graph, 7), true).export(format, folder.resolve("two"));
    assertEquals(one.size(), two.size());
    for (int i = 0; i < one.size(); i++) {
      assertEquals(one.get(i).getFileName(), two.get(i).getFileName());
      assertArrayEquals(Files.readAllBytes(one.get(i)), Files.readAllBytes(two.get(i)));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatIsCompressedIsTheSame(ExportFormat format) throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    List<Path> plain = new GraphExporter(graph).export(format, folder.resolve("plain"));
    List<Path> gzip = new GraphExporter(graph, true).export(format, folder.resolve("gzip"));
    for (int i = 0; i < plain.size(); i++) {
      assertEquals(plain.get(i).getFileName() + ".gz", gzip.get(i).getFileName().toString());
      try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip.get(i)))) {
        assertArrayEquals(Files.readAllBytes(plain.get(i)), in.readAllBytes());
      }
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
          var copy = NodeFactory.createURI("urn:x/zz");
          quads.forEach(quad -> graph.add(new Quad(copy, quad.asTriple())));
        });
    ExportFormat turtle = ExportFormat.of("turtle").orElseThrow();
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    new GraphExporter(graph).write(turtle, twice);
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    new GraphExporter(SampleGraph.inMemory()).write(turtle, once);
    assertArrayEquals(once.toByteArray(), twice.toByteArray());
  }

  @Test
  void namesAreShortenedByThePrefixesOfTheOntology() throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    var prefix = NodeFactory.createURI("http://www.w3.org/ns/shacl#prefix");
    var namespace = NodeFactory.createURI("http://www.w3.org/ns/shacl#namespace");
    var declared = NodeFactory.createURI("urn:x/dep");
    var name = NodeFactory.createURI("https://w3id.org/depositary/graph/ontology");
    String dep = "https://w3id.org/depositary/ontology#";
    Txn.executeWrite(
        graph,
        () -> {
          graph.add(name, declared, prefix, NodeFactory.createLiteralString("dep"));
          graph.add(name, declared, namespace, NodeFactory.createLiteralString(dep));
        });
    Path a1 = new GraphExporter(graph).export(ExportFormat.TRIG, folder).get(0);
    assertTrue(Files.readString(a1).contains("a dep:Document"));
  }

  @Test
  void filesOfAnEarlierExportGoAndOthersStay() throws IOException {
    Path trig = Files.createDirectories(folder.resolve("trig"));
    Path gone = Files.writeString(trig.resolve("gone.trig"), "");
    Path compressed = Files.writeString(folder.resolve("depositary.nq.gz"), "");
    Path other = Files.writeString(trig.resolve("README"), "");
    Path mine = Files.writeString(folder.resolve("mine.nq"), "");
    GraphExporter exporter = new GraphExporter(SampleGraph.inMemory());
    assertEquals(5, exporter.export(ExportFormat.TRIG, folder).size());
    exporter.export(ExportFormat.of("nq").orElseThrow(), folder);
    Set<Path> left;
    try (Stream<Path> files = Files.walk(folder)) {
      left = files.collect(Collectors.toSet());
    }
    assertFalse(left.contains(gone) || left.contains(compressed));
    assertTrue(left.contains(other) && left.contains(mine));
    assertTrue(RDFDataMgr.loadDatasetGraph(folder.resolve("depositary.nq").toString()).size() > 0);
  }
}
