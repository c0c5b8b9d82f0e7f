package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The originals, where they lie beside the project (they belong to others and are not in it), and
 * the digests that stand in for them: both say the same.
 */
class OriginalsTest {

  private static final Path ORIGINALS = Path.of("..", "shared", "documents");
  private static final Path DIGESTS = Path.of("data", "documents");

  @TempDir static Path folder;
  private static Run originals;

  @BeforeAll
  static void bothAreBuilt() {
    if (!Files.isDirectory(ORIGINALS)) {
      return;
    }
    originals = Run.of("build", "--documents", ORIGINALS, "--store", folder.resolve("originals"));
    Run digests = Run.of("build", "--documents", DIGESTS, "--store", folder.resolve("digests"));
    assertEquals(0, digests.code(), digests::err);
  }

  /** Test by test, so that each is counted as skipped. */
  @BeforeEach
  void theOriginalsAreThere() {
    assumeTrue(Files.isDirectory(ORIGINALS), "the originals are not at " + ORIGINALS);
  }

  private static List<CSVRecord> rows(String store, String... question) throws IOException {
    List<Object> words = new ArrayList<>(List.of("query"));
    words.addAll(List.of(question));
    words.addAll(List.of("--format", "csv", "--store", folder.resolve(store)));
    Run run = Run.of(words.toArray());
    assertEquals(0, run.code(), run::err);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(run.out())).getRecords();
  }

  private static List<String> cells(List<CSVRecord> rows, String document, String... columns) {
    return rows.stream()
        .filter(row -> row.get("document").equals(document))
        .map(row -> String.join(" ; ", List.of(columns).stream().map(row::get).toList()))
        .sorted()
        .toList();
  }

  @Test
  void allFiveAreBuiltWithoutErrors() throws IOException {
    assertEquals(0, originals.code(), originals::err);
    assertEquals(List.of(), originals.errors());
    assertEquals(5, rows("originals", "documents").size());
  }

  @Test
  void aReleaseWithoutWordsHoldsNoPassage() throws IOException {
    Path release = folder.resolve("wordless");
    Run run =
        Run.of(
            "export",
            "--text",
            "none",
            "--format",
            "nquads",
            "--to",
            release,
            "--store",
            folder.resolve("originals"));
    assertEquals(0, run.code(), run::err);
    Passages passages = Passages.of(ORIGINALS);
    assertTrue(passages.size() > 10_000);
    assertEquals(List.of(), passages.in(release));
  }

  @Test
  void twelveActionsConcernTheMigrantWorkersConvention() throws IOException {
    assertEquals(12, rows("originals", "treaty-actions", "instrument=ICRMW").size());
  }

  @Test
  void theDigestHasTheTreatyActionsOfItsOriginal() throws IOException {
    String[] columns = {"instrument", "state", "action", "modality", "date", "asOf", "value"};
    String id = "001_ddfd66aa205801cf";
    List<String> of = cells(rows("originals", "treaty-actions"), id, columns);
    assertEquals(of, cells(rows("digests", "treaty-actions"), "digest-" + id, columns));
    assertTrue(of.size() >= 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"000_64e0c5c6961f4dd5", "002_56b0af654bfa4c97"})
  void theDigestHasTheRecommendationsOfItsOriginal(String id) throws IOException {
    List<String> of = statements("originals", id);
    List<String> missing = new ArrayList<>(of);
    List<String> added = new ArrayList<>(statements("digests", "digest-" + id));
    int all = Math.max(missing.size(), added.size());
    for (String each : of) {
      if (added.remove(each)) {
        missing.remove(each);
      }
    }
    assertTrue(all > 5);
    int different = Math.max(missing.size(), added.size());
    assertTrue(
        different * 50 <= all,
        () -> "only in the original: " + missing + "\nonly in the digest: " + added);
  }

  /** Locators count where they are printed: an unnumbered paragraph's number is our own. */
  private static List<String> statements(String store, String document) throws IOException {
    return cells(
            rows(store, "recommendations"),
            document,
            "locator",
            "acts",
            "addressees",
            "instruments")
        .stream()
        .map(row -> row.replaceFirst("^\\S*\\b[bp]\\d+(~\\d+)?(?= ;)", "-"))
        .sorted()
        .toList();
  }
}
