package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depositary.report.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a record that breaks the rules. */
class RecordCheckTest {

  private static final String ACTORS =
      """
      source: a register of mills
      BAKERS:
        label: Guild of Bakers
        names: [GB]
        examples: [the Guild of Bakers met]
      MILL:
        label: Town Mill
        parent: BAKERS
        ambiguous: [TM]
        examples: [the wheel of the Town Mill]
      """;
  private static final String STATES =
      """
      source: an atlas
      FRA:
        label: France
        iso2: FR
        m49: "250"
        examples: [a letter from France]
      """;
  private static final String INSTRUMENTS =
      """
      source: an archive
      MILLERS-PACT:
        type: treaty
        label: Pact of the Millers
        ambiguous: [TM]
        adopted: "1912-03-04"
        examples: [article 3 of the Pact of the Millers]
      """;
  private static final String ACTS =
      """
      source: our own reading
      grind:
        type: directive
        label: grind
        strength: "3"
        why: It crushes.
        finite: [grinds]
        examples: [the mill grinds]
      """;

  @TempDir Path folder;

  @BeforeEach
  void aFewGoodRecords() throws IOException {
    for (Kind kind : Kind.values()) {
      Files.createDirectories(folder.resolve(kind.label()));
    }
    Files.copy(Finding.FOLDER.resolve("fields.yaml"), folder.resolve("fields.yaml"));
    write(Kind.ACTOR, "good", ACTORS);
    write(Kind.STATE, "good", STATES);
    write(Kind.INSTRUMENT, "good", INSTRUMENTS);
    write(Kind.ACT, "good", ACTS);
  }

  private Path write(Kind kind, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(kind.label()).resolve(name + ".yaml"), text);
  }

  @Test
  void nothingIsToldOfGoodRecords() throws IOException {
    assertEquals(List.of(), RecordCheck.of(folder));
  }

  /** The record is given without its label, source and example where those are as they should. */
  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "actor; X; names: [Guild of Bakers]; also a name of BAKERS: list it in both under ambiguous",
        "actor; X; ambiguous: [XX]; \"XX\" is ambiguous in no other record",
        "actor; X; ambiguous: [GB, TM]; \"GB\" is ambiguous here and a full name elsewhere",
        "actor; X; names: [the Oven]; begins with \"the\": leave it out",
        "actor; X; names: [Baker’s Oven]; has curly quotes",
        "actor; X; names: [Oven, Oven]; \"Oven\" stands twice",
        "actor; X; parent: OVEN; has the parent OVEN, of which there is no record",
        "actor; X; parent: X; stands above itself",
        "actor; X; successors: [OVEN]; has the successor OVEN, of which there is no record",
        "actor; X; successors: [MILLERS-PACT]; has the successor MILLERS-PACT, of which",
        "actor; X; successors: [X]; follows itself",
        "actor; X; monitors: BAKERS; monitors BAKERS, of which there is no record",
        "actor; X; wikidata: '65'; wikidata \"65\" is not Q and a number",
        "actor; X; colour: red; there is no field colour",
        "actor; X; iso2: XX; iso2 is a field of [state] only",
        "actor; X; from: May 1912; from \"May 1912\" is not a day, month or year",
        "actor; X; from: '1912-02-30'; from \"1912-02-30\" is not a day",
        "actor; X; from: '1912'|  until: '1911-12'; until 1911-12 is before from 1912",
        "actor; Oven; ``; a key is written in capitals",
        "state; GAB; m49: '25'; m49 \"25\" is not three digits",
        "state; GAB; m49: '250'; m49 250 is also that of FRA",
        "state; GAB; iso2: ga; iso2 \"ga\" is not two capital letters",
        "state; GAB; iso2: XX; iso2 XX is no code of ISO 3166-1",
        "state; GAB; iso2: FR; iso2 FR is also that of FRA",
        "state; XXX; iso2: GA; the key of a state is its code of three letters",
        "instrument; X; identifiers: [UNTS 9464]; identifiers \"UNTS 9464\" is not UNTS I-9464",
        "instrument; X; identifiers: [ILO 97]; identifiers \"ILO 97\" is not UNTS I-9464, ILO C097",
        "instrument; X; adopted: '1912'|  entry-into-force: '1911'; 1911 is before adopted 1912",
        "instrument; X; type: ilo-convention; the key of an ILO convention is its number",
        "act; sift; strength: '4'|  why: It is hot.|  finite: [sifts]; strength \"4\" is not 1, 2 or 3",
        "act; sift; strength: '3'|  why: It is hot.|  finite: [sifts, grinds]; also a word of grind",
        "act; sift; strength: '3'|  finite: [sifts]; an act has one strength, and one sentence",
        "act; sift; strength: '3'|  why: It is hot.; an act lists its words by their form"
      })
  void oneLineNamesTheFileTheRecordAndTheFault(
      String kind, String key, String field, String message) throws IOException {
    boolean act = kind.equals("act");
    String rest = act && !field.contains("finite") ? "" : "  examples: [" + example(act) + "]\n";
    String type = act ? "  type: directive\n" : "";
    Path file =
        write(
            Kind.ofFolder(kind).orElseThrow(),
            "worse",
            "source: hearsay\n"
                + key
                + ":\n  label: Xylophone\n"
                + type
                + (field.isEmpty() ? "" : "  " + field.replace('|', '\n') + "\n")
                + rest);
    List<String> told = RecordCheck.of(folder).stream().map(Issue::toString).toList();
    List<String> expected = told.stream().filter(line -> line.contains(message)).toList();
    assertEquals(1, expected.size(), told::toString);
    assertTrue(expected.get(0).startsWith("error: " + file + ":" + key + ": "), told::toString);
  }

  private static String example(boolean act) {
    return act ? "the oven sifts" : "a Xylophone";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "label: Xylophone|  source: hearsay; X: has no examples",
        "label: Xylophone|  examples: [a Xylophone]; X: has no source",
        "label: Xylophone|  source: hearsay|  examples: [a xylophone]; names []",
        "label: Xylophone|  source: hearsay|  examples: [a Xylophone of the Guild of Bakers]; names [BAKERS, X]",
        "label: Xylophone|  source: hearsay|  examples: [a Xylophone in France]; names [FRA, X]"
      })
  void aRecordHasASourceAndExamplesThatNameItAlone(String fields, String message)
      throws IOException {
    write(Kind.ACTOR, "worse", "X:\n  " + fields.replace('|', '\n') + "\n");
    List<Issue> told = RecordCheck.of(folder);
    assertEquals(1, told.size(), told::toString);
    assertTrue(told.get(0).toString().contains(message), told::toString);
  }

  @Test
  void anExampleMayShowWhatDecidesASharedName() throws IOException {
    write(
        Kind.INSTRUMENT,
        "good",
        INSTRUMENTS.replace("[article 3", "[the parties to TM, article 3"));
    assertEquals(List.of(), RecordCheck.of(folder));
  }

  @Test
  void anUnsortedFileIsTold() throws IOException {
    write(Kind.ACTOR, "good", ACTORS.replace("BAKERS:", "OVENS:").replace(": BAKERS", ": OVENS"));
    List<Issue> told = RecordCheck.of(folder);
    assertEquals(1, told.size(), told::toString);
    assertTrue(
        told.get(0).toString().contains("MILL: stands after OVENS: sort the file by key"),
        told::toString);
  }
}
