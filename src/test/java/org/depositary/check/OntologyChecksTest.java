package org.depositary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.report.Issue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The ontology against the pitfalls of ontologies: one query for each, in ontology/checks. */
class OntologyChecksTest {

  private static final Path ONTOLOGY = Path.of("ontology");
  private static final Path CHECKS = ONTOLOGY.resolve("checks");
  private static final Path BROKEN = Path.of("src/test/resources/org/depositary/ontology");

  private final EmptyResultCheck all = EmptyResultCheck.of(CHECKS);

  OntologyChecksTest() throws IOException {}

  @Test
  void theOntologyFallsIntoNoPitfall() throws IOException {
    Graph ontology = GraphFactory.createDefaultGraph();
    for (Path file : Folder.filesOf(ONTOLOGY, ".ttl")) {
      Folder.readTurtle(file, ontology);
    }
    assertEquals(List.of(), all.check(ontology));
  }

  /** For each check there is an ontology that falls into it, by the name of the check. */
  @TestFactory
  Stream<DynamicTest> everyCheckFindsWhatItIsFor() throws IOException {
    return Folder.filesOf(CHECKS, ".rq").stream()
        .map(file -> file.getFileName().toString().replace(".rq", ""))
        .map(name -> DynamicTest.dynamicTest(name, () -> assertFound(name)));
  }

  private void assertFound(String name) throws IOException {
    Graph broken = GraphFactory.createDefaultGraph();
    Folder.readTurtle(BROKEN.resolve(name + ".ttl"), broken);
    String text = Files.readString(CHECKS.resolve(name + ".rq"));
    String summary = text.substring("#+ summary: ".length(), text.indexOf('\n'));
    List<Issue> found =
        all.check(broken).stream().filter(issue -> issue.message().startsWith(summary)).toList();
    assertTrue(!found.isEmpty() && found.size() <= 2, () -> name + " found " + found);
  }
}
