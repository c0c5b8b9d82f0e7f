package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.SampleGraph;
import org.depositary.store.GraphStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositaryTest {

  @TempDir private static Path folder;
  private static String store;

  /** What a run printed and how it ended. */
  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void load() {
    store = folder.resolve("store").toString();
    GraphStore.at(Path.of(store)).replace(SampleGraph::write);
  }

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Depositary.run(
            new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)),
            arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aCannedQueryIsAnswered() {
    Run run = run("query", "treaty-actions", "state=MAR", "--format", "csv", "--store", store);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "document,start,end,instrument,state,action,modality,date,asOf,value\r\n"
            + "digest-B2,10,20,ICRMW,MAR,ratification,done,1993-06-21,,\r\n",
        run.out());
  }

  @Test
  void aTableIsForPeople() {
    assertEquals(
        """
        document  start  end  symbol
        --------  -----  ---  --------------
        A1           40   45  E/CN.4/1998/75
        1 row
        """,
        run("query", "symbols", "--store", store).out());
  }

  @Test
  void freeSparqlIsReadFromAfile() throws IOException {
    Path file = Files.writeString(folder.resolve("q.rq"), "ASK { ?s ?p ?o }");
    assertEquals("yes\n", run("query", "--file", file.toString(), "--store", store).out());
    Files.writeString(file, "DROP ALL");
    assertEquals(2, run("query", "--file", file.toString(), "--store", store).code());
  }

  @Test
  void allQueriesThatNeedNothingAreWritten() throws IOException {
    Path to = folder.resolve("answers");
    assertEquals(0, run("query", "--all", "--to", to.toString(), "--store", store).code());
    try (Stream<Path> files = Files.list(to)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertTrue(names.contains("recommendations.csv") && names.contains("acts.csv"));
      assertFalse(names.contains("state-profile.csv"));
    }
  }

  @Test
  void theListShowsHowToAskEach() {
    Run run = run("query", "--list");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("$ depositary query state-profile state=MAR\n"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2;query nothing;no query nothing
          2;query;give the name of a query
          2;query --all;--to DIR
          2;query symbols docment=A1;docment
          2;query symbols document;name=value
          2;query symbols --format pdf;table, csv
          2;query --file none.rq;no file none.rq
          2;query --lost;--lost
          2;shout;shout
          2;export;--to
          2;export --to x --format pdf;turtle
          2;query --list --home nowhere;checkout
          3;query symbols --store nowhere;no graph in nowhere
          3;serve --store nowhere;no graph in nowhere
          """)
  void anErrorIsOneLineWithAcodeForTheShell(int code, String line, String words) {
    Run run = run(line.split(" "));
    assertEquals(code, run.code(), run.err());
    assertTrue(run.err().matches("error: [^\n]*\n"), run.err());
    assertTrue(run.err().contains(words), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aStackTraceIsPrintedOnlyWhenAsked() {
    assertFalse(run("query", "nothing").err().contains("\tat "));
    assertTrue(run("query", "nothing", "--debug").err().contains("\tat "));
  }

  @Test
  void helpNamesTheVerbs() {
    String help = run("--help").out();
    for (String verb : List.of("query", "serve", "export")) {
      assertTrue(help.contains("  " + verb), help);
    }
  }
}
