package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depositary.extract.UnmatchedName.Guess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnmatchedNamesTest {

  private static UnmatchedNames names;

  @BeforeAll
  static void readCues() throws IOException {
    names = new UnmatchedNames(Reading.AUTHORITIES, NameCues.read(Path.of("data", "extraction")));
  }

  private static List<UnmatchedName> in(String text) {
    AnnotatedDocument document = Reading.annotated("", text);
    return names.in(document, Reading.allFacts(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '$',
      textBlock =
          """
          The African Boat Observatory was heard. | ACTOR | African Boat Observatory
          It met the Lapland Council for Reindeer Herders in Oslo. | ACTOR | Lapland Council for Reindeer Herders
          The Convention on the Rights of Sailors is older. | INSTRUMENT | Convention on the Rights of Sailors
          It cites the Lisbon Protocol relating to the Status of Sailors. | INSTRUMENT | Lisbon Protocol relating to the Status of Sailors
          The Committee on Economic, Social and Rural Rights sat. | ACTOR | Committee on Economic, Social and Rural Rights
          Mr. John Smith of the Harbour Trust agreed. | ACTOR | Harbour Trust
          The Rowers' Rights Network's report is long. | ACTOR | Rowers' Rights Network
          The UNHCR Standing Committee on Boats sat in May. | ACTOR | UNHCR Standing Committee on Boats
          The Lake Charter Committee was thanked. | ACTOR | Lake Charter Committee
          The reply of XOBX came late. | UNKNOWN | XOBX
          """)
  void aNameThatNoRecordHasIsNoticed(String text, Guess guess, String name) {
    assertEquals(List.of(new UnmatchedName(name, guess, "p1", Optional.empty())), in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Human Rights Council heard the World Bank and UNHCR.",
        "The Working Group and the Special Committee were thanked.",
        "THE ROWING COUNCIL OF THE LAKES MET IN THE HARBOUR HALL OF THE TOWN.",
        "The Assembly URGES ALL STATES to go on and CALLS for more.",
        "Part II is about AIDS, HIV and NGOs, in USD.",
        "In New York the sun shone on the Brooklyn Bridge.",
        "The International Convention on the Elimination of All Forms of Racial Discrimination applies.",
        "The Belgian Foundation and the French Institute closed early.",
        "The Ministry of Health of Kenya wrote to the Permanent Mission of Chile."
      })
  void knownCommonAndOrdinaryWordsAreNot(String text) {
    assertEquals(List.of(), in(text));
  }

  @Test
  void whatIsListedWithAndIsTwoNames() {
    assertEquals(
        List.of("Convention on the Rights of Sailors", "Lake Protocol"),
        in("States know the Convention on the Rights of Sailors and the Lake Protocol.").stream()
            .map(UnmatchedName::name)
            .toList());
  }

  @Test
  void anAcronymIsCountedUnderTheNameThatExplainsIt() {
    List<String> found =
        in("The Rowers' Rights Network (RRN) was heard.\n\nLater RRN replied to the questions.")
            .stream()
            .map(each -> each.locator() + " " + each.name())
            .toList();
    assertEquals(
        List.of(
            "p1 Rowers' Rights Network", "p1 Rowers' Rights Network", "p2 Rowers' Rights Network"),
        found);
  }

  @Test
  void anAcronymExplainedByARecordsNameSaysWhichRecordLacksIt() {
    assertEquals(
        List.of(new UnmatchedName("UNCF", Guess.ACTOR, "p1", Optional.of("UNICEF"))),
        in("The United Nations Children's Fund (UNCF) was heard."));
  }

  @Test
  void thePeopleOfAListAreNoNamesButTheirOrganizationsAre() {
    String list =
        """
        List of participants

        Non-governmental organizations

        SMITH John, Mr., Director, Harbour League of Rowers
        MILLER Ann, Ms., Secretary, International Labour Organization
        """;
    assertEquals(
        List.of("Harbour League of Rowers"), in(list).stream().map(UnmatchedName::name).toList());
  }
}
