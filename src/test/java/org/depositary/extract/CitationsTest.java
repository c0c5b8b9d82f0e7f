package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.depositary.fact.Adoption;
import org.depositary.fact.Mention;
import org.depositary.fact.ProvisionCitation;
import org.depositary.fact.SymbolCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a text cites: provisions, resolutions, symbols, names. */
class CitationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under article 4 of the Rome Statute nobody sleeps. | ROME-STATUTE art. 4",
        "See articles 4 and 5 (2) of the Rome Statute. | ROME-STATUTE art. 4 + ROME-STATUTE art. 5(2)",
        "Article 22, paragraph 4, of the Rome Statute is long. | ROME-STATUTE art. 22(4)",
        "See paragraph 2 (b) of the lease and paragraph 1 of article 5 of the Rome Statute. | ROME-STATUTE art. 5(1)",
        "See articles 2, paragraph 1, and 5 of the Rome Statute. | ROME-STATUTE art. 2(1) + ROME-STATUTE art. 5",
        "See paragraphs 10 to 12 of the Durban Declaration. | DD paras. 10-12",
        "As paragraph 3 above says, it is late. | ''",
        "Article 7 of the lease is void. | ''",
      })
  void provisions(String text, String cited) {
    assertEquals(
        cited,
        Reading.facts("", text + "\n", ProvisionCitation.class).stream()
            .map(each -> each.provision().toString())
            .collect(Collectors.joining(" + ")));
  }

  @Test
  void bareArticlesAreThoseOfTheTreatyTheBodyWatchesOver() {
    List<ProvisionCitation> found =
        Reading.facts(
            "CERD",
            "The Rome Statute was signed there. Camps are far from schools (arts. 3 and 5 (e)).\n",
            ProvisionCitation.class);

    assertEquals(
        List.of("ICERD art. 3", "ICERD art. 5(e)"),
        found.stream().map(each -> each.provision().toString()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | General Assembly resolution 60/251 is short. | UNGA-RES-60/251",
        "HRC | Recalling General Assembly resolution 60/251 and its resolution 5/1, | HRC-RES-5/1 UNGA-RES-60/251",
        "HRC | The General Assembly, in its resolution 60/251, wept. | UNGA-RES-60/251",
        "'' | Commission on Human Rights resolutions 1998/15 and 1998/16 rhyme. | CHR-RES-1998/15 CHR-RES-1998/16",
        "'' | Resolution 12 of the chess club was read out. | ''",
      })
  void resolutions(String body, String text, String keys) {
    assertEquals(
        keys,
        Reading.facts(body, text + "\n", Adoption.class).stream()
            .map(Adoption::instrument)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  @Test
  void aResolutionHasItsSubjectAndHowItWasAdopted() {
    Adoption found =
        Reading.facts(
                "",
                "Human Rights Council resolution 9/9, entitled \"Wells\", was adopted without a vote.\n",
                Adoption.class)
            .get(0);
    assertEquals("HRC 9/9 Wells", found.body() + " " + found.number() + " " + found.subject());
    assertEquals("without a vote", found.mode().orElse(""));
  }

  @Test
  void aResolutionIsItselfNamedByItsHeading() {
    String text =
        """
        Human Rights Council

        77/12. Lamps on bridges

        The Human Rights Council,

        Recalling its resolution 70/2 of 3 March 2071,

        1. Urges all States to light their bridges.

        [Adopted by a recorded vote of 30 to 2.]
        """;
    List<Adoption> found = Reading.facts("HRC", text, Adoption.class);
    assertEquals(
        List.of("77/12 Lamps on bridges vote", "70/2  "),
        found.stream()
            .map(a -> a.number() + " " + a.subject() + " " + a.mode().orElse(""))
            .toList());
  }

  @Test
  void aNumberOverATextOfNobodyIsNoResolution() {
    assertEquals(List.of(), Reading.facts("", "77/12. Lamps\n\nLight them all.\n", Adoption.class));
  }

  @Test
  void symbolsHaveSeriesAndNumbers() {
    List<String> found =
        Reading.facts(
                "",
                "See A/HRC/7/36, E/CN.4/1998/75 and CERD/C/GC/35/Add.1; not A/B or and/or 3/4.\n",
                SymbolCitation.class)
            .stream()
            .map(SymbolCitation::symbol)
            .toList();
    assertEquals(List.of("A/HRC/7/36", "E/CN.4/1998/75", "CERD/C/GC/35/Add.1"), found);
  }

  @Test
  void aStateThatIsAMerePlaceIsNotMentioned() {
    assertEquals(List.of("PER"), actors("Peru sent a delegate to Geneva, Switzerland.\n"));
    assertEquals(List.of(), actors("They met in Chile.\n"));
  }

  @Test
  void aShortNameMeansWhatWasNamedBefore() {
    assertEquals(
        List.of("HRC", "HRC"), actors("The Human Rights Council met. The Council sang.\n"));
    assertEquals(List.of(), actors("The Council of the village sang.\n"));
  }

  private static List<String> actors(String text) {
    return Reading.facts("", text, Mention.class).stream()
        .filter(each -> each.of() == Mention.Of.ACTOR)
        .map(Mention::key)
        .toList();
  }
}
