package org.depositary.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.depositary.check.ShapeValidator;
import org.depositary.graph.Vocabulary;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.depositary.text.DocumentFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build does with facts and documents that do not stand their checks. */
class BuildChecksTest {

  private static final String TEXT =
      """
      1. The Human Rights Council urges States to read document A/HRC/150/2.
      """;

  @Test
  void aFactThatIsWrongCostsItselfAndNoOther(@TempDir Path folder) throws IOException {
    List<Issue> issues = new ArrayList<>();
    GraphStore store = GraphStore.at(folder.resolve("store"));
    BuildReport report = build(folder, store, "dep:SymbolCitation", "dep:symbol", issues);
    assertEquals(1, report.documents());
    assertEquals(
        List.of(Issue.Level.ERROR),
        issues.stream().filter(i -> i.place().contains("/id/symbol/")).map(Issue::level).toList());
    try (OpenBuild graph = store.open()) {
      assertEquals(0, count(graph, Vocabulary.SymbolCitation));
      assertEquals(1, count(graph, Vocabulary.Recommendation));
    }
  }

  @Test
  void aDocumentThatIsItselfWrongIsLeftOutAndTheStoreStays(@TempDir Path folder)
      throws IOException {
    List<Issue> issues = new ArrayList<>();
    GraphStore store = GraphStore.at(folder.resolve("store"));
    BuildReport report = build(folder, store, "dep:Document", "dcterms:title", issues);
    assertEquals(0, report.documents());
    assertEquals(1, report.skipped());
    assertEquals(false, store.exists());
  }

  /** Builds with one shape: things of a class have no value of a property. */
  private static BuildReport build(
      Path folder, GraphStore store, String type, String property, List<Issue> issues)
      throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("text.txt"), TEXT);
    Graph shape =
        RDFParser.fromString(
                """
                @prefix sh: <http://www.w3.org/ns/shacl#> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix dep: <https://w3id.org/depositary/ontology#> .
                <urn:x:shape> a sh:NodeShape ; sh:targetClass %s ;
                  sh:property [ sh:path %s ; sh:maxCount 0 ; sh:message "None." ] .
                """
                    .formatted(type, property),
                Lang.TURTLE)
            .toGraph();
    Knowledge usual = Knowledge.read(Path.of("").toAbsolutePath(), issues::add);
    Knowledge strict =
        new Knowledge(
            usual.authorities(),
            usual.outlines(),
            usual.annotator(),
            usual.extractors(),
            usual.echoCues(),
            usual.unmatchedNames(),
            ShapeValidator.of(shape),
            usual.checks(),
            usual.ontology(),
            usual.queries(),
            usual.dataset());
    return new Build(strict, "test", 1)
        .run(DocumentFolder.read(List.of(documents), issues::add), store, done -> {}, issues::add);
  }

  private static long count(DatasetGraph graph, Node type) {
    return Txn.calculateRead(
        graph, () -> graph.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type).count());
  }
}
