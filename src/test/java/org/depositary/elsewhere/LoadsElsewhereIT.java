package org.depositary.elsewhere;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.query.Answer;
import org.depositary.query.Limits;
import org.depositary.query.QueryRunner;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The release in the stores of others: the dump with graphs, for which a store is told that its
 * default graph is the union of all, and the dump of plain triples, for which it is told nothing.
 */
class LoadsElsewhereIT {

  private static final Path JAR = Path.of(System.getProperty("depositary.jar")).toAbsolutePath();
  private static final String NQUADS = "application/n-quads";
  private static final String TURTLE = "text/turtle";

  @TempDir static Path folder;
  private static Path quads;
  private static Path triples;

  /** What this program answers. */
  private static final Map<Question, List<String>> OURS = new LinkedHashMap<>();

  @BeforeAll
  static void aRelease() throws IOException, InterruptedException {
    Path documents = Path.of("data", "documents").toAbsolutePath();
    depositary("build", "--documents", documents.toString(), "--store", "store");
    depositary("export --store store --to release --format turtle --format nquads".split(" "));
    quads = folder.resolve("release/depositary.nq");
    triples = folder.resolve("release/depositary.ttl");
    try (OpenBuild graph = GraphStore.at(folder.resolve("store")).open()) {
      QueryRunner runner = new QueryRunner(graph, Limits.STANDARD);
      for (Question question : Question.all()) {
        Answer.Rows answer = (Answer.Rows) runner.run(question.sparql());
        OURS.put(question, Rows.of(question, answer.columns(), answer.rows()));
      }
    }
  }

  private static void depositary(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Programs.java(), "-jar", JAR.toString()));
    command.addAll(Arrays.asList(words));
    Programs.run(folder, command);
  }

  @Test
  void everyQueryGivesRows() {
    Stream<Executable> checks =
        OURS.entrySet().stream()
            .map(each -> () -> assertFalse(each.getValue().isEmpty(), each.getKey().name()));
    assertAll(checks);
  }

  @Test
  void fusekiWithGraphs() throws IOException, InterruptedException {
    try (Fuseki fuseki =
        Fuseki.start(folder.resolve("fuseki-graphs"), "--set", "tdb2:unionDefaultGraph=true")) {
      fuseki.load(quads, NQUADS);
      assertAlike(fuseki::answer);
    }
  }

  @Test
  void fusekiWithTriples() throws IOException, InterruptedException {
    try (Fuseki fuseki = Fuseki.start(folder.resolve("fuseki-triples"))) {
      fuseki.load(triples, TURTLE);
      assertAlike(fuseki::answer);
    }
  }

  @Test
  void rdf4jWithGraphs() throws IOException {
    try (Rdf4j repository = new Rdf4j()) {
      repository.load(quads);
      assertAlike(repository::answer);
    }
  }

  @Test
  void rdf4jWithTriples() throws IOException {
    try (Rdf4j repository = new Rdf4j()) {
      repository.load(triples);
      assertAlike(repository::answer);
    }
  }

  @Test
  void oxigraphWithGraphs() throws IOException, InterruptedException {
    oxigraph(quads, NQUADS, true);
  }

  @Test
  void oxigraphWithTriples() throws IOException, InterruptedException {
    oxigraph(triples, TURTLE, false);
  }

  private static void oxigraph(Path file, String mediaType, boolean union)
      throws IOException, InterruptedException {
    assumeTrue(Oxigraph.isThere(), "no node, no npm or no registry: Oxigraph is not tried");
    List<Question> questions = List.copyOf(OURS.keySet());
    Path work = folder.resolve("oxigraph-" + union);
    List<List<String>> answers =
        Oxigraph.answers(file, mediaType, union, questions, work);
    assertAlike(question -> answers.get(questions.indexOf(question)));
  }

  /** A store that answers. */
  private interface Asked {
    List<String> answer(Question question);
  }

  private static void assertAlike(Asked store) {
    Stream<Executable> checks =
        OURS.entrySet().stream()
            .map(
                each ->
                    () ->
                        assertEquals(
                            String.join("\n", each.getValue()),
                            String.join("\n", store.answer(each.getKey())),
                            each.getKey().name()));
    assertAll(checks);
  }
}
