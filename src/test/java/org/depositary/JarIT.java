package org.depositary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, as somebody runs it who has nothing but the file. */
class JarIT {

  private static final Path JAR = Path.of(System.getProperty("depositary.jar")).toAbsolutePath();
  private static final Path OWN = Path.of("src", "test", "resources", "documents");
  private static final Path README = Path.of("README.md");
  private static final Pattern QUESTION =
      Pattern.compile("(?m)^    java -jar target/depositary\\.jar (query .+)$");
  private static final Pattern ANSWER =
      Pattern.compile("(?s)(<!-- answer -->\\n```\\n)(.*?)(```\\n<!-- /answer -->)");

  @TempDir static Path empty;

  private record Run(int code, String out, String err) {}

  /** Runs the program in the empty folder. */
  private static Run run(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
    command.addAll(Arrays.asList(words));
    Path out = Files.createTempFile("depositary", ".out");
    Path err = Files.createTempFile("depositary", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(empty.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> "still running: " + command);
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  @BeforeAll
  static void aStoreInTheWorkingFolder() throws IOException, InterruptedException {
    Path documents = Files.createDirectory(empty.resolve("my-documents"));
    for (String name : List.of("ratification-status.txt", "hrc-resolution.txt", "catalogue.csv")) {
      Files.copy(OWN.resolve(name), documents.resolve(name));
    }
    Run run = run("build", "--documents", "my-documents");
    // the catalogue tells of documents that are not there
    assertTrue(run.code() <= 1, run::err);
    assertTrue(run.out().startsWith("built 2 documents: "), run::out);
    assertTrue(Files.isDirectory(empty.resolve(".depositary")));
  }

  @Test
  void itExplainsItself() throws IOException, InterruptedException {
    Run run = run("--help");
    assertEquals(0, run.code(), run::err);
    assertTrue(run.out().startsWith("Usage: depositary"), run::out);
    assertEquals("", run.err());
    assertTrue(run("--version").out().matches("depositary \\d.*\\s*"));
  }

  @Test
  void itAnswersACannedQuestion() throws IOException, InterruptedException {
    Run run = run("query", "treaty-actions", "--format", "csv");
    assertEquals(0, run.code(), run::err);
    assertEquals("", run.err());
    List<String> rows = run.out().lines().toList();
    assertEquals(
        "document,start,end,instrument,state,action,modality,date,asOf,value", rows.get(0));
    assertTrue(rows.size() > 1);
    assertTrue(rows.stream().skip(1).allMatch(row -> row.startsWith("ratification-status,")));
  }

  @Test
  void itAnswersAllQuestionsThatNeedNothing() throws IOException, InterruptedException {
    Run run = run("query", "--all", "--to", "answers");
    assertEquals(0, run.code(), run::err);
    for (String name : List.of("documents", "recommendations", "treaty-actions", "themes")) {
      List<String> rows = Files.readAllLines(empty.resolve("answers").resolve(name + ".csv"));
      assertTrue(rows.size() > 1, name);
    }
  }

  @Test
  void itChecksItsOwnStore() throws IOException, InterruptedException {
    Run run = run("check");
    assertEquals(0, run.code(), run::err);
  }

  @Test
  void itExportsWhatItHas() throws IOException, InterruptedException {
    assumeTrue(run("--help").out().contains("  export"), "there is no verb export");
    Run run = run("export", "--format", "nquads", "--to", "linked");
    assertEquals(0, run.code(), run::err);
    try (Stream<Path> files = Files.walk(empty.resolve("linked"))) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertTrue(!written.isEmpty());
      for (Path each : written) {
        assertTrue(Files.size(each) > 0, each.toString());
      }
    }
  }

  @Test
  void anErrorIsOneLineAndNoTrace() throws IOException, InterruptedException {
    Files.writeString(empty.resolve("no.ttl"), "this is no Turtle");
    for (String line : List.of("nonsense", "query nonsense", "check no.ttl", "outline none.txt")) {
      Run run = run(line.split(" "));
      assertEquals(2, run.code(), line);
      assertEquals(1, run.err().lines().count(), run::err);
    }
    Run none = run("query", "documents", "--store", "none");
    assertEquals(3, none.code());
    assertEquals(1, none.err().lines().count(), none::err);
  }

  /** With {@code -Dapprove=true} the answer is written into the file. */
  @Test
  void theReadmeShowsWhatTheProgramPrints() throws IOException, InterruptedException {
    String readme = Files.readString(README);
    Matcher question = QUESTION.matcher(readme);
    Matcher answer = ANSWER.matcher(readme);
    assertTrue(question.find() && answer.find(), "a question and its answer");
    String store = empty.resolve("readme-store").toString();
    String documents = Path.of("data", "documents").toAbsolutePath().toString();
    Run build = run("build", "--documents", documents, "--store", store);
    assertEquals(0, build.code(), build::err);
    List<String> words = new ArrayList<>(List.of(question.group(1).split(" ")));
    words.addAll(List.of("--store", store));
    Run run = run(words.toArray(String[]::new));
    assertEquals(0, run.code(), run::err);
    if (Boolean.getBoolean("approve")) {
      String shown =
          readme.substring(0, answer.end(1)) + run.out() + readme.substring(answer.start(3));
      Files.writeString(README, shown, UTF_8);
    } else {
      assertEquals(answer.group(2), run.out());
    }
  }
}
