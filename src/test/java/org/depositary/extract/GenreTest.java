package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.depositary.fact.Statement;
import org.depositary.fact.TreatyAction;
import org.depositary.text.SourceDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads a document of each genre and compares with what a person expects of it: {@code
 * X.expected.csv} holds its statements, {@code X.treaty-actions.csv} its treaty actions, all of
 * them and no others.
 */
class GenreTest {

  private static final Path FOLDER = Path.of("src/test/resources/documents");
  private static final CSVFormat CSV =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  @TestFactory
  Stream<DynamicTest> statementsAreThoseExpected() {
    return documentsWith(".expected.csv")
        .map(document -> dynamicTest(document.id(), () -> compareStatements(document)));
  }

  @TestFactory
  Stream<DynamicTest> treatyActionsAreThoseExpected() {
    return documentsWith(".treaty-actions.csv")
        .map(document -> dynamicTest(document.id(), () -> compareTreatyActions(document)));
  }

  /** Without this a folder that moved would pass. */
  @Test
  void thereAreDocuments() {
    assertFalse(documentsWith(".expected.csv").toList().isEmpty());
    assertFalse(documentsWith(".treaty-actions.csv").toList().isEmpty());
  }

  private static Stream<SourceDocument> documentsWith(String suffix) {
    return Reading.documents(FOLDER).stream()
        .filter(document -> Files.exists(FOLDER.resolve(document.id() + suffix)));
  }

  private static void compareStatements(SourceDocument document) throws IOException {
    List<CSVRecord> expected = rows(document.id() + ".expected.csv");
    List<String> found = new ArrayList<>();
    List<Statement> statements = Reading.facts(document, Statement.class);
    for (int i = 0; i < statements.size(); i++) {
      Statement each = statements.get(i);
      String begins = i < expected.size() ? expected.get(i).get("begins") : "";
      String quote = plain(each.evidence().quote());
      String shown = quote.startsWith(begins) ? begins : quote;
      found.add(
          String.join(
              " ; ",
              each.evidence().locator(),
              each.kind().name().toLowerCase(java.util.Locale.ROOT),
              joined(each.acts()),
              joined(each.addressees()),
              joined(each.instruments()),
              joined(each.groups()),
              each.issuer().orElse(""),
              shown));
    }
    List<String> wanted = new ArrayList<>();
    expected.forEach(row -> wanted.add(String.join(" ; ", row.toList())));
    assertEquals(String.join("\n", wanted), String.join("\n", found));
  }

  private static void compareTreatyActions(SourceDocument document) throws IOException {
    List<String> found = new ArrayList<>();
    for (TreatyAction each : Reading.facts(document, TreatyAction.class)) {
      found.add(
          String.join(
              " ; ",
              each.instrument(),
              each.state().orElse(""),
              each.action().label(),
              each.modality().label(),
              printed(each.date()),
              printed(each.asOf()),
              each.value().isPresent() ? String.valueOf(each.value().getAsInt()) : ""));
    }
    List<String> wanted = new ArrayList<>();
    rows(document.id() + ".treaty-actions.csv")
        .forEach(row -> wanted.add(String.join(" ; ", row.toList())));
    assertEquals(sorted(wanted), sorted(found));
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
      return CSV.parse(reader).getRecords();
    }
  }

  private static String joined(Collection<String> keys) {
    return String.join("|", keys);
  }

  private static String printed(Optional<?> date) {
    return date.map(Object::toString).orElse("");
  }

  private static String sorted(List<String> rows) {
    return String.join("\n", rows.stream().sorted().toList());
  }

  /** Without marks of emphasis and line ends. */
  private static String plain(String quote) {
    return quote.replace("*", "").replaceAll("\\s+", " ").strip();
  }
}
