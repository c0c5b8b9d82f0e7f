package org.depositary.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

  @TempDir private Path folder;

  private static Consumer<StreamRDF> graphs(int count, String word) {
    return into -> {
      for (int i = 0; i < count; i++) {
        into.quad(
            Quad.create(
                NodeFactory.createURI("urn:g" + i),
                NodeFactory.createURI("urn:s"),
                NodeFactory.createURI("urn:p" + i),
                NodeFactory.createLiteralString(word)));
      }
    };
  }

  private static List<String> words(DatasetGraph graph) {
    return Txn.calculateRead(
        graph,
        () -> {
          try (QueryExec query =
              QueryExec.dataset(graph).query("SELECT ?o { ?s ?p ?o } ORDER BY ?p").build()) {
            return query.select().stream()
                .map(row -> row.get("o").getLiteralLexicalForm())
                .toList();
          }
        });
  }

  @Test
  void anEmptyFolderHoldsNoGraphAndSaysSo() {
    GraphStore store = GraphStore.at(folder.resolve("none"));
    assertFalse(store.exists());
    assertEquals(Optional.empty(), store.version());
    String message = assertThrows(StoreException.class, store::open).getMessage();
    assertTrue(message.contains("none") && message.contains("build"), message);
  }

  @Test
  void theDefaultGraphIsTheUnionOfTheNamedOnes() {
    GraphStore store = GraphStore.at(folder);
    store.replace(graphs(3, "a"));
    try (OpenBuild open = store.open()) {
      assertEquals(List.of("a", "a", "a"), words(open));
    }
  }

  @Test
  void areaderKeepsItsBuildThroughLaterOnes() throws IOException {
    GraphStore store = GraphStore.at(folder);
    String first = store.replace(graphs(1, "old"));
    try (OpenBuild old = store.open()) {
      for (int i = 0; i < 3; i++) {
        store.replace(graphs(1, "new"));
      }
      assertEquals(List.of("old"), words(old));
      assertEquals(first, old.version());
      try (OpenBuild open = store.open()) {
        assertEquals(List.of("new"), words(open));
        assertNotEquals(first, open.version());
      }
      assertEquals(List.of("old"), words(old), "closing one reader leaves the other");
    }
    store.replace(graphs(1, "newest"));
    assertEquals(2, builds(), "the build in force and the one before it are kept");
  }

  @Test
  void areaderOfAnotherProgramKeepsItsBuild() {
    GraphStore writer = GraphStore.at(folder);
    writer.replace(graphs(1, "old"));
    GraphStore reader = GraphStore.at(folder);
    try (OpenBuild old = reader.open()) {
      for (int i = 0; i < 3; i++) {
        writer.replace(graphs(1, "new"));
      }
      assertEquals(List.of("old"), words(old));
    }
    try (OpenBuild open = reader.open()) {
      assertEquals(List.of("new"), words(open));
    }
  }

  @Test
  void aFailedBuildLeavesTheOldOneAndNothingElse() throws IOException {
    GraphStore store = GraphStore.at(folder);
    String version = store.replace(graphs(1, "old"));
    IllegalStateException thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                store.replace(
                    into -> {
                      graphs(1, "half").accept(into);
                      throw new IllegalStateException("no more");
                    }));
    assertEquals("no more", thrown.getMessage());
    assertEquals(Optional.of(version), store.version());
    assertEquals(1, builds());
    try (OpenBuild open = store.open()) {
      assertEquals(List.of("old"), words(open));
    }
  }

  @Test
  void whatAKilledBuildLeftIsSweptByTheNext() throws IOException {
    GraphStore store = GraphStore.at(folder);
    store.replace(graphs(1, "old"));
    Files.createDirectory(folder.resolve("build-20200101T000000000"));
    Files.writeString(folder.resolve("build-20200101T000000000/half"), "half");
    store.replace(graphs(1, "new"));
    assertFalse(Files.exists(folder.resolve("build-20200101T000000000")));
    assertEquals(2, builds());
  }

  @Test
  void twoBuildsAtOnceComeOutWholeOneAfterTheOther() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<String> one =
          threads.submit(
              () ->
                  GraphStore.at(folder)
                      .replace(
                          into -> {
                            begun.countDown();
                            graphs(2000, "one").accept(into);
                          }));
      begun.await();
      Future<String> two = threads.submit(() -> GraphStore.at(folder).replace(graphs(3, "two")));
      assertNotEquals(one.get(), two.get());
      GraphStore store = GraphStore.at(folder);
      assertEquals(Optional.of(two.get()), store.version());
      try (OpenBuild open = store.open()) {
        assertEquals(List.of("two", "two", "two"), words(open));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aBuildInForceCannotBeWritten() {
    GraphStore store = GraphStore.at(folder);
    store.replace(graphs(1, "a"));
    try (OpenBuild open = store.open()) {
      assertThrows(UnsupportedOperationException.class, () -> open.begin(ReadWrite.WRITE));
    }
  }

  @Test
  void aMissingBuildIsAnErrorNotAnEmptyGraph() throws IOException {
    GraphStore store = GraphStore.at(folder);
    Files.writeString(folder.resolve("CURRENT"), "build-20200101T000000000\n");
    assertThrows(StoreException.class, store::open);
  }

  private long builds() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(each -> each.getFileName().toString().matches("(build|trash)-.*"))
          .count();
    }
  }
}
