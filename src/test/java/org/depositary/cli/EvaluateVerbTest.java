package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The test documents, built and held against what a careful reader finds in them. */
class EvaluateVerbTest {

  private static final String GOLD = "src/test/resources/gold";

  @TempDir private static Path folder;

  private record Run(int code, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--home", ".", "--store", folder.resolve("store").toString()));
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = Depositary.run(console, all.toArray(String[]::new));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeAll
  static void build() {
    Run built = run("build", "--documents", "src/test/resources/documents");
    assertEquals(ExitCode.DONE, built.code(), built.err());
  }

  @Test
  void whatWasReachedIsNotLost() {
    Run run = run("evaluate", "--gold", GOLD, "--floors", GOLD + "/floors.csv", "--differences");
    assertEquals(ExitCode.DONE, run.code(), run.err() + run.out());
  }

  private Path floors(String csv) throws IOException {
    return Files.writeString(folder.resolve("floors.csv"), csv);
  }

  @Test
  void lossIsAnErrorThatNamesTheKind() throws IOException {
    Path floors = floors("kind,f1\nprovisions,0.001\nagenda,0.5\n");
    Run run = run("evaluate", "--gold", GOLD, "--floors", floors.toString());
    assertEquals(ExitCode.ERRORS_IN_INPUT, run.code());
    assertTrue(run.out().contains("provisions rose to "), run.out());
    assertEquals("error: agenda has a floor of 0.500 and was not asked\n", run.err());
  }

  @Test
  void wrongFloorsAreOneLine() throws IOException {
    Path floors = floors("kind,f1\nprovisions,high\n");
    Run run = run("evaluate", "--gold", GOLD, "--floors", floors.toString());
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("'provisions' is a number from 0 to 1"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void folderWithoutGoldIsWrongUsage() {
    Run run = run("evaluate", "--gold", folder.toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("regions.csv"), run.err());
  }
}
