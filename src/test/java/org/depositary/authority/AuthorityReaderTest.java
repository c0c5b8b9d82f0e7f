package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depositary.report.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReaderTest {

  @TempDir Path folder;
  private final List<Issue> issues = new ArrayList<>();

  @BeforeEach
  void aFolderForEachKindAndOneGoodRecord() throws IOException {
    for (Kind kind : Kind.values()) {
      Files.createDirectories(folder.resolve(kind.label()));
    }
    write("actor/good.yaml", "MILL:\n  type: company\n  label: The Mill\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private Authorities read() throws IOException {
    return AuthorityReader.read(folder, issues::add);
  }

  @Test
  void aRecordIsReadWithAllItsFields() throws IOException {
    write(
        "instrument/pacts.yaml",
        """
        WELLS:
          type: treaty
          label: Pact of the Wells
          names: [Wells Pact]
          fr: [Pacte des puits, Pacte de l'eau]
          context: [the Pact]
          ambiguous: [PW]
          parent: WATER
          adopted: "1912-03-04"
          identifiers: [W-1, W-2]
        """);
    AuthorityRecord record = read().find(Kind.INSTRUMENT, "WELLS").orElseThrow();
    assertEquals("Pact of the Wells", record.label());
    assertEquals("treaty", record.type());
    assertEquals(List.of("Wells Pact"), record.names().get("en"));
    assertEquals("Pacte des puits", record.labels().get("fr"));
    assertEquals(List.of("Pacte de l'eau"), record.names().get("fr"));
    assertEquals(List.of("the Pact"), record.context());
    assertEquals(List.of("PW"), record.ambiguous());
    assertEquals("WATER", record.parent().orElseThrow());
    assertEquals(List.of("1912-03-04"), record.detail("adopted"));
    assertEquals(List.of("W-1", "W-2"), record.detail("identifiers"));
    assertEquals(List.of(), record.detail("note"));
    assertEquals(List.of(), issues);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "A: [1, 2; line 1; not readable as YAML",
        "A:|  label: one|A:|  label: two; line 3; duplicate key A",
        "A:|  label: one| type: two; line 3; not readable as YAML",
        "just words; ``; a mapping of keys to records is expected",
        "``; ``; a mapping of keys to records is expected",
        "A:|  names: [one]; A; a record needs a label",
        "A: words; A; a record needs a label",
        "A:|  label: Afghanistan|  m49: 12; A; m49 is to be text",
        "A:|  label: A|  names: [one, {two: three}]; A; names is to be text",
        "A:|  label: A|  names:; A; names is to be text",
        "MILL:|  label: Another mill; MILL; another file has a record with this key"
      })
  void oneIssueNamesTheFileThePlaceAndTheFault(String text, String place, String message)
      throws IOException {
    write("actor/worse.yaml", text.replace('|', '\n'));
    Authorities read = read();
    assertEquals(1, issues.size(), issues::toString);
    Issue issue = issues.get(0);
    assertEquals(folder.resolve("actor/worse.yaml").toString(), issue.source());
    assertEquals(place, issue.place());
    assertTrue(issue.message().contains(message), issue::message);
    assertEquals(1, issue.toString().lines().count());
    assertEquals("The Mill", read.find(Kind.ACTOR, "MILL").orElseThrow().label(), "the rest");
  }

  @Test
  void aFileInAnotherEncodingIsAnIssue() throws IOException {
    Files.write(
        folder.resolve("actor/latin.yaml"),
        "A:\n  label: Café\n".getBytes(StandardCharsets.ISO_8859_1));
    read();
    assertEquals(1, issues.size());
    assertTrue(issues.get(0).message().contains("UTF-8"), issues::toString);
  }

  @Test
  void aFolderThatIsMissingIsAnIssue() throws IOException {
    Files.delete(folder.resolve("theme"));
    assertEquals(1, read().records().size());
    assertEquals(folder.resolve("theme").toString(), issues.get(0).source());
  }

  @Test
  void otherFilesAreNotRead() throws IOException {
    write("actor/notes.txt", "not: [yaml");
    read();
    assertEquals(List.of(), issues);
  }
}
