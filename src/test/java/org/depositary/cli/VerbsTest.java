package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.depositary.check.EvidenceCheck;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verbs print about one small store. */
class VerbsTest {

  private static final String[] NAMES = {
    "hrc-resolution.txt", "ga-resolution.md", "upr-report.md", "ratification-status.txt"
  };

  @TempDir static Path folder;
  private static Path documents;
  private static Path store;

  @BeforeAll
  static void aStoreOfFourDocuments() throws IOException {
    documents = SmallDocuments.in(folder.resolve("documents"), NAMES);
    store = folder.resolve("store");
    Run run = Run.of("build", "--documents", documents, "--store", store);
    assertEquals(0, run.code(), run::err);
  }

  private static void isOneLine(int code, Run run) {
    assertEquals(code, run.code(), run::err);
    assertEquals(1, run.err().lines().count(), run::err);
    assertTrue(run.err().startsWith("error: "), run::err);
  }

  @Test
  void everyQuoteIsWhatStandsAtItsPlaceInTheFile() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String name : NAMES) {
      texts.put(name.replaceFirst("\\..*", ""), Files.readString(documents.resolve(name)));
    }
    Graph graph = GraphFactory.createDefaultGraph();
    try (OpenBuild build = GraphStore.at(store).open()) {
      Txn.executeRead(build, () -> build.stream().forEach(quad -> graph.add(quad.asTriple())));
    }
    List<Issue> issues = new EvidenceCheck(id -> Optional.ofNullable(texts.get(id))).check(graph);
    assertEquals(List.of(), issues);
  }

  @Test
  void aFactIsExplainedByDocumentAndLocator() {
    Run run = Run.of("explain", "hrc-resolution", "1", "--store", store);
    assertEquals(0, run.code(), run::err);
    assertTrue(run.out().contains("Urges all States to make sure"), run::out);
    assertTrue(run.out().contains("statement."), run::out);
  }

  @Test
  void aFactIsExplainedByItsAddress() {
    String fact =
        Run.of("explain", "hrc-resolution", "1", "--store", store)
            .out()
            .lines()
            .flatMap(
                line -> java.util.regex.Pattern.compile("https?://\\S+").matcher(line).results())
            .map(match -> match.group())
            .findFirst()
            .orElseThrow();
    Run run = Run.of("explain", fact, "--store", store);
    assertEquals(0, run.code(), run::err);
    assertTrue(run.out().contains("Urges all States to make sure"), run::out);
  }

  @Test
  void whatIsNotThereCannotBeExplained() {
    isOneLine(2, Run.of("explain", "hrc-resolution", "99", "--store", store));
    isOneLine(2, Run.of("explain", "https://example.org/nothing", "--store", store));
    isOneLine(2, Run.of("explain", "not an address", "--store", store));
    isOneLine(2, Run.of("explain", "--store", store));
    isOneLine(3, Run.of("explain", "hrc-resolution", "1", "--store", folder.resolve("none")));
  }

  @Test
  void theOutlineIsALineForEachParagraphWithItsPlace() throws IOException {
    Path file = documents.resolve("hrc-resolution.txt");
    Run run = Run.of("outline", file);
    assertEquals(0, run.code(), run::err);
    String row =
        run.lines().stream().filter(line -> line.startsWith("5(b) ")).findFirst().orElseThrow();
    String[] cells = row.split("\\s+", 4);
    assertEquals("operative", cells[1]);
    String[] place = cells[2].split("-");
    String text = Files.readString(file);
    String words = text.substring(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
    assertTrue(words.startsWith("To report to the Council"), words);
    assertTrue(words.endsWith("been collected;"), words);
    assertTrue(cells[3].startsWith("To report to the Council"), row);
  }

  @Test
  void theTextOfADocumentIsPrintedAsItIsCounted() throws IOException {
    Path odd =
        Files.writeString(folder.resolve("odd.txt"), "\ufeffOne\r\ntwo\t\ud83d\ude80 no end");
    assertEquals("\ufeffOne\r\ntwo\t\ud83d\ude80 no end", Run.of("outline", "--text", odd).out());
    Path html =
        Files.writeString(
            folder.resolve("page.html"), "<html><body><p>The <b>well</b>.</p></body></html>");
    assertEquals("The well.", Run.of("outline", "--text", html).out().strip());
  }

  @Test
  void whatCannotBeOutlinedIsOneLine() throws IOException {
    isOneLine(2, Run.of("outline", folder.resolve("none.txt")));
    isOneLine(2, Run.of("outline", documents));
    isOneLine(1, Run.of("outline", Files.writeString(folder.resolve("empty.txt"), "")));
    isOneLine(1, Run.of("outline", Files.writeString(folder.resolve("a.png"), "x")));
  }

  @Test
  void aStoreThatWasBuiltStandsItsChecks() {
    Run run = Run.of("check", "--store", store);
    assertEquals(0, run.code(), run::err);
    assertEquals(List.of("no errors"), run.lines());
    isOneLine(3, Run.of("check", "--store", folder.resolve("none")));
  }

  @Test
  void aFileThatBreaksAShapeIsToldWhere() throws IOException {
    Path broken =
        Files.writeString(
            folder.resolve("broken.ttl"),
            """
            @prefix dep: <https://w3id.org/depositary/ontology#> .
            <https://w3id.org/depositary/id/statement/x> a dep:Recommendation, dep:Statement, dep:Fact .
            """);
    Run run = Run.of("check", broken);
    assertEquals(1, run.code(), run::out);
    assertFalse(run.errors().isEmpty());
    assertTrue(run.errors().stream().allMatch(line -> line.contains("id/statement/x")), run::err);
    isOneLine(2, Run.of("check", Files.writeString(folder.resolve("no.ttl"), "no Turtle")));
    isOneLine(2, Run.of("check", folder.resolve("none.ttl")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "query",
        "query nonsense",
        "query treaty-actions nonsense=1",
        "query treaty-actions state",
        "query --all",
        "query --file none.rq",
        "query documents --format nonsense",
        "explain",
        "outline",
        "build --nonsense",
        "--nonsense"
      })
  void wrongUsageIsOneLineWithoutATrace(String line) {
    isOneLine(2, Run.of((Object[]) line.split(" ")));
  }

  @Test
  void theTraceIsPrintedWhereItIsAskedFor() {
    Run run = Run.of("check", "--store", folder.resolve("none"), "--debug");
    assertEquals(3, run.code());
    assertTrue(run.err().contains("\tat org.depositary."), run::err);
    assertTrue(Run.of("nonsense", "--debug").err().contains("\tat "));
  }

  @Test
  void everyVerbExplainsItself() {
    Run all = Run.of("--help");
    assertEquals(0, all.code());
    for (String verb : List.of("build", "query", "check", "explain", "outline")) {
      assertTrue(all.out().contains("  " + verb), verb);
      Run one = Run.of(verb, "--help");
      assertEquals(0, one.code());
      assertTrue(one.out().startsWith("Usage: depositary " + verb), one::out);
    }
    assertEquals(0, Run.of("--version").code());
  }
}
