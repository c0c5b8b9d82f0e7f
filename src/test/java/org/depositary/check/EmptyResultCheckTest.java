package org.depositary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.depositary.graph.Vocabulary;
import org.depositary.report.Issue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class EmptyResultCheckTest {

  private static final Path CHECKS = Path.of("queries/checks");
  private static final Path BROKEN = Path.of("src/test/resources/org/depositary/check");

  /** For each check there is a graph that breaks it once, by the name of the check. */
  @TestFactory
  Stream<DynamicTest> everyCheckFindsWhatItIsFor() throws IOException {
    EmptyResultCheck all = EmptyResultCheck.of(CHECKS);
    return Folder.filesOf(CHECKS, ".rq").stream()
        .map(file -> file.getFileName().toString().replace(".rq", ""))
        .map(name -> DynamicTest.dynamicTest(name, () -> assertFound(name, all)));
  }

  private static void assertFound(String name, EmptyResultCheck all) throws IOException {
    Graph broken = GraphFactory.createDefaultGraph();
    Folder.readTurtle(BROKEN.resolve(name + ".ttl"), broken);
    String text = Files.readString(CHECKS.resolve(name + ".rq"));
    String summary = text.substring("#+ summary: ".length(), text.indexOf('\n'));
    List<Issue> found =
        all.check(broken).stream().filter(issue -> issue.message().startsWith(summary)).toList();
    assertTrue(!found.isEmpty() && found.size() <= 2, () -> name + " found " + found);
  }

  @Test
  void anIssueSaysDocumentPlaceAndTheRest(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("odd.rq"),
        "#+ summary: an odd key\nSELECT (\"d\" AS ?document) ?place ?key {"
            + " ?place <"
            + Vocabulary.key
            + "> ?key }");
    assertEquals(
        List.of(Issue.error("d", "urn:x", "an odd key (key K)")),
        EmptyResultCheck.of(folder).check(keys(1)));
  }

  @Test
  void aQueryMayOnlyWarn(@TempDir Path folder) throws IOException {
    String query = "\nSELECT ?place { ?place <" + Vocabulary.key + "> ?key }";
    Files.writeString(folder.resolve("odd.rq"), "#+ summary: odd\n#+ level: warning" + query);
    assertEquals(
        List.of(Issue.warning("odd", "urn:x", "odd")), EmptyResultCheck.of(folder).check(keys(1)));
    Files.writeString(folder.resolve("odd.rq"), "#+ summary: odd\n#+ level: grave" + query);
    assertThrows(IOException.class, () -> EmptyResultCheck.of(folder));
  }

  @Test
  void rowsWithoutEndAreCounted(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("odd.rq"),
        "#+ summary: odd\nSELECT ?place { ?place <" + Vocabulary.key + "> ?key }");
    int rows = EmptyResultCheck.MOST_ROWS + 7;
    List<Issue> issues = EmptyResultCheck.of(folder).check(keys(rows));
    assertEquals(EmptyResultCheck.MOST_ROWS + 1, issues.size());
    assertEquals(Issue.error("odd", "", "odd: 7 more"), issues.get(issues.size() - 1));
  }

  @Test
  void aFileThatIsNoCheckIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("bad.rq");
    for (String text :
        List.of(
            "SELECT ?place {}",
            "#+ summary: x\nASK {}",
            "#+ summary: x\nSELECT",
            "#+ summary: x\nSELECT ?a {}")) {
      Files.writeString(file, text);
      IOException error = assertThrows(IOException.class, () -> EmptyResultCheck.of(folder));
      assertTrue(error.getMessage().contains("bad.rq"), error.getMessage());
    }
  }

  @Test
  void theUnionOfAStoreIsCheckedAcrossItsGraphs() throws IOException {
    EmptyResultCheck all = EmptyResultCheck.of(CHECKS);
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Graph broken = GraphFactory.createDefaultGraph();
    Folder.readTurtle(BROKEN.resolve("circle-of-records.ttl"), broken);
    Txn.executeWrite(
        store,
        () -> broken.find().forEach(triple -> store.add(Quad.create(inGraph(triple), triple))));
    List<Issue> found = Txn.calc(store, TxnType.READ, () -> all.check(store.getUnionGraph()));
    assertEquals(2, found.size(), found.toString());
  }

  /** A graph of its own for each subject. */
  private static org.apache.jena.graph.Node inGraph(Triple triple) {
    return NodeFactory.createURI("urn:graph:" + triple.getSubject().getURI());
  }

  private static Graph keys(int count) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int each = 0; each < count; each++) {
      graph.add(
          NodeFactory.createURI("urn:x" + (each == 0 ? "" : each)),
          Vocabulary.key,
          NodeFactory.createLiteralString("K"));
    }
    return graph;
  }
}
