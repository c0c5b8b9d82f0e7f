package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.depositary.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveGraphTest {

  @TempDir private Path folder;

  private static Consumer<StreamRDF> word(String word) {
    return into ->
        into.quad(
            Quad.create(
                NodeFactory.createURI("urn:g"),
                NodeFactory.createURI("urn:s"),
                NodeFactory.createURI("urn:p"),
                NodeFactory.createLiteralString(word)));
  }

  private static String read(LiveGraph graph) {
    return graph
        .find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .next()
        .getObject()
        .getLiteralLexicalForm();
  }

  @Test
  void aTransactionEndsOnTheBuildItBeganWith() {
    GraphStore store = GraphStore.at(folder);
    store.replace(word("old"));
    try (LiveGraph graph = LiveGraph.of(store)) {
      graph.begin(ReadWrite.READ);
      assertEquals("old", read(graph));
      for (int i = 0; i < 3; i++) {
        store.replace(word("new" + i));
        assertTrue(graph.refresh());
      }
      assertEquals("old", read(graph));
      assertEquals(
          "new2",
          CompletableFuture.supplyAsync(() -> Txn.calculateRead(graph, () -> read(graph))).join());
      graph.end();
      assertEquals("new2", Txn.calculateRead(graph, () -> read(graph)));
      assertFalse(graph.refresh());
    }
  }
}
