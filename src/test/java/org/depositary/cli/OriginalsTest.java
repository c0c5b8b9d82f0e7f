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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The originals, where they lie beside the project (they belong to others and are not in it), and
 * the digests that stand in for them: both say the same.
 */
class OriginalsTest {

  private static final Path ORIGINALS = Path.of("..", "shared", "documents");
  private static final Path DIGESTS = Path.of("data", "documents");
  private static final String DIGEST = "digest-";
  private static final List<String> DOCUMENTS =
      List.of(
          "000_64e0c5c6961f4dd5",
          "001_ddfd66aa205801cf",
          "002_56b0af654bfa4c97",
          "003_b397f6c2a755576b",
          "004_6a9514f1b57149cd");
  private static final String[] ASKED = {"locator", "acts", "addressees", "instruments"};

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

  /** Some columns of the rows of one document, sorted. */
  private static List<String> cells(List<CSVRecord> rows, String document, String... columns) {
    return rows.stream()
        .filter(row -> row.get("document").equals(document))
        .map(row -> Stream.of(columns).map(row::get).collect(Collectors.joining(" ; ")))
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          treaty-actions | instrument state action modality date asOf value | 12
          participants   | name state category                              | 200
          agenda         | session topic role person state                  | 28
          agreements     | type parties                                     | 4
          provisions     | instrument provision                             | 8
          symbols        | symbol                                           | 7
          """)
  void theDigestsSayTheSame(String query, String columns, int least) throws IOException {
    List<CSVRecord> ofOriginals = rows("originals", query);
    List<CSVRecord> ofDigests = rows("digests", query);
    assertTrue(ofOriginals.size() >= least, ofOriginals::toString);
    for (String id : DOCUMENTS) {
      String[] named = columns.split(" ");
      assertEquals(cells(ofOriginals, id, named), cells(ofDigests, DIGEST + id, named), id);
    }
  }

  /** What is only described, not named, may be described in other words. */
  @Test
  void theDigestsNameTheSameProgrammesOfTheSameOperators() throws IOException {
    for (String id : DOCUMENTS) {
      assertEquals(programmes("originals", id), programmes("digests", DIGEST + id));
    }
    assertTrue(programmes("originals", DOCUMENTS.get(4)).size() > 50);
  }

  private static List<String> programmes(String store, String document) throws IOException {
    return cells(rows(store, "programmes"), document, "programme", "type", "operators").stream()
        .map(row -> Character.isLowerCase(row.charAt(0)) ? row.replaceFirst(".*? ; ", "- ; ") : row)
        .sorted()
        .toList();
  }

  @Test
  void theDigestsHaveTheRecommendationsOfTheOriginalsUnderTheSameNumbers() throws IOException {
    for (String id : DOCUMENTS) {
      assertEquals(
          statements("originals", id, "locator"), statements("digests", DIGEST + id, "locator"));
    }
  }

  @Test
  void theyAskTheSameOfTheSame() throws IOException {
    int all = 0;
    List<String> different = new ArrayList<>();
    for (String id : DOCUMENTS) {
      List<String> of = statements("originals", id, ASKED);
      List<String> others = new ArrayList<>(statements("digests", DIGEST + id, ASKED));
      all += of.size();
      of.stream().filter(each -> !others.remove(each)).forEach(different::add);
    }
    assertTrue(all > 150, "only " + all);
    assertTrue(different.size() * 50 <= all, () -> "not in the digests: " + different);
  }

  private static List<String> statements(String store, String document, String... columns)
      throws IOException {
    return cells(rows(store, "recommendations"), document, columns);
  }
}
