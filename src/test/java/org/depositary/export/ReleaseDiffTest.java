package org.depositary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.depositary.SampleGraph;
import org.depositary.graph.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseDiffTest {

  private static final String BASE = "https://w3id.org/depositary/";
  private static final Node A1 = NodeFactory.createURI(BASE + "graph/A1");
  private static final Node C3 = NodeFactory.createURI(BASE + "graph/C3");

  @TempDir private Path folder;

  private Path release(String name, DatasetGraph graph, String format) throws IOException {
    Path release = folder.resolve(name);
    new GraphExporter(graph).export(ExportFormat.of(format).orElseThrow(), release);
    return release;
  }

  /** Without a document and a fact of another, and with another deadline. */
  private static DatasetGraph changed() {
    DatasetGraph sample = SampleGraph.inMemory();
    DatasetGraph changed = DatasetGraphFactory.createTxnMem();
    Node wanted = NodeFactory.createLiteralString("by 2013");
    Txn.executeRead(
        sample,
        () -> {
          Node symbol = subject(sample, Node.ANY, Vocabulary.SymbolCitation);
          sample.stream()
              .filter(quad -> !quad.getGraph().equals(C3) && !quad.getSubject().equals(symbol))
              .map(
                  quad ->
                      quad.getPredicate().equals(Vocabulary.deadline)
                          ? new Quad(A1, quad.getSubject(), Vocabulary.deadline, wanted)
                          : quad)
              .forEach(quad -> Txn.executeWrite(changed, () -> changed.add(quad)));
        });
    return changed;
  }

  private static Node subject(DatasetGraph graph, Node property, Node object) {
    return graph.find(A1, Node.ANY, property, object).next().getSubject();
  }

  private static List<String> diff(Path old, Path recent) throws IOException {
    StringBuilder out = new StringBuilder();
    ReleaseDiff.write(old, recent, out);
    return out.toString().lines().toList();
  }

  @Test
  void whatIsTheSameInAnyFormatIsNoDifference() throws IOException {
    Path one = release("one", SampleGraph.inMemory(), "trig");
    Path other = release("other", SampleGraph.inMemory(), "nquads");
    assertEquals(List.of("no difference"), diff(one, other));
    assertEquals(List.of("no difference"), diff(one, other.resolve("depositary.nq")));
  }

  @Test
  void changesAreToldByDocumentAndKind() throws IOException {
    List<String> lines =
        diff(release("old", SampleGraph.inMemory(), "trig"), release("new", changed(), "trig"));
    assertEquals("A1", lines.get(0));
    assertTrue(lines.contains("  Recommendation: 1 changed"), lines::toString);
    assertTrue(lines.contains("        deadline: \"by 2012\" -> \"by 2013\""), lines::toString);
    assertTrue(lines.contains("  SymbolCitation: 1 removed"), lines::toString);
    assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("    - " + BASE + "id/")), lines::toString);
    assertTrue(lines.contains("C3: no longer there"), lines::toString);
    assertTrue(lines.contains("  Position: 2 removed"), lines::toString);
    assertTrue(lines.get(lines.size() - 1).matches("all: \\d+ removed, 1 changed"));
    assertTrue(lines.stream().noneMatch(line -> line.contains("Selector")), "evidence apart");
  }

  @Test
  void theOtherWayRoundWhatWasRemovedIsAdded() throws IOException {
    List<String> lines =
        diff(release("old", changed(), "nquads"), release("new", SampleGraph.inMemory(), "trig"));
    assertTrue(lines.contains("  SymbolCitation: 1 added"), lines::toString);
    assertTrue(lines.contains("C3: new"), lines::toString);
  }

  @Test
  void whatIsNoReleaseIsNamed() throws IOException {
    Path one = release("one", SampleGraph.inMemory(), "trig");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Path broken = Files.writeString(folder.resolve("broken.nq"), "no quads");
    for (Path each : List.of(empty, broken)) {
      String message = assertThrows(IOException.class, () -> diff(one, each)).getMessage();
      assertTrue(message.contains(each.getFileName().toString()), message);
    }
  }
}
