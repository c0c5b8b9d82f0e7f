package org.depositary.authority;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depositary.text.TextCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

  private final MentionFinder finder =
      new MentionFinder(
          new Authorities(
              List.of(
                  Records.of(Kind.STATE, "GIN", "Guinea"),
                  Records.of(Kind.STATE, "GNQ", "Equatorial Guinea"),
                  Records.of(Kind.STATE, "TLS", "Timor-Leste", "East Timor"),
                  Records.of(Kind.ACTOR, "WELLS", "Council of Wells", "CW", "Wells council"),
                  Records.of(Kind.ACTOR, "ORG", "Well-being Organization"),
                  Records.of(Kind.ACTOR_CLASS, "UNIONS", "trade unions", "trade union"),
                  Records.of(Kind.ACTOR_CLASS, "UNIONS-2", "union leaders"),
                  Records.of(Kind.INSTRUMENT, "PACT", "Pact against Drought and Famine"),
                  Records.of(Kind.GROUP, "MIGRANTS", "migrants"),
                  Records.of(Kind.GROUP, "MIGRANT-WORKERS", "migrant workers"),
                  Records.of(Kind.THEME, "DROUGHT", "drought"),
                  Records.of(Kind.THEME, "RETURN", "Return"),
                  Records.of(Kind.ACTOR, "PG", "P&G", "Procter & Gamble"))));

  private String found(String text) {
    String clean = TextCleaner.clean(text).value();
    List<String> words =
        finder.find(clean).stream()
            .map(o -> o.key() + "=" + clean.substring(o.start(), o.end()).replace('\n', ' '))
            .toList();
    return String.join(", ", words);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // capitals: one in the name asks for one in the text, a small letter takes both
        "The Council of Wells met. | WELLS=Council of Wells",
        "THE COUNCIL OF WELLS MET. | WELLS=COUNCIL OF WELLS",
        "Council Of Wells | WELLS=Council Of Wells",
        "A council of wells was dug. | ''",
        "Trade unions and TRADE UNIONS | UNIONS=Trade unions, UNIONS=TRADE UNIONS",
        "They return to the well. | ''",
        "Return | RETURN=Return",
        // an acronym only as it stands
        "The CW met. | WELLS=CW",
        "The cw and the Cw met. | ''",
        // whole words
        "Guineans of Papua NewGuinea | ''",
        "Guinea's wells, (Guinea) and Guinea-born | GIN=Guinea, GIN=Guinea, GIN=Guinea",
        "CWs and CW2 | ''",
        // plurals are what the record lists
        "one trade union, two trade unions | UNIONS=trade union, UNIONS=trade unions",
        "two Councils of Wells | ''",
        // the longest of its family
        "Equatorial Guinea | GNQ=Equatorial Guinea",
        "Guinea and Equatorial Guinea | GIN=Guinea, GNQ=Equatorial Guinea",
        "trade union leaders | UNIONS=trade union, UNIONS-2=union leaders",
        "migrant workers and migrants | MIGRANT-WORKERS=migrant workers, MIGRANTS=migrants",
        // a theme counts outside the names of instruments
        "The Pact against Drought and Famine ends drought. | PACT=Pact against Drought and Famine, DROUGHT=drought",
        // hyphens, ampersands, several names
        "Timor-Leste, once East Timor | TLS=Timor-Leste, TLS=East Timor",
        "Timor Leste | ''",
        "Well-being Organization | ORG=Well-being Organization",
        "P&G is Procter & Gamble | PG=P&G, PG=Procter & Gamble",
      })
  void namesAreFoundAsTheRecordsHaveThem(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @Test
  void aNameGoesOnOverALineEnd() {
    assertEquals("WELLS=Council of Wells", found("It was the Council\nof\nWells that met."));
    assertEquals("WELLS=Council of Wells", found("It was the Council   of\tWells that met."));
    assertEquals("", found("EQUATORIAL\n\nWells"));
  }

  @Test
  void hyphensSpacesAndQuotesAreMadePlainFirst() {
    assertEquals("TLS=Timor-Leste", found("Timor\u2011Leste"));
    assertEquals("WELLS=Council of Wells", found("Council\u00a0of\u2009Wells"));
  }

  @Test
  void formsThatDifferInCapitalsAreBothForms() {
    assertEquals(
        "WELLS=Wells council, WELLS=Wells Council", found("The Wells council, the Wells Council."));
    MentionFinder both =
        new MentionFinder(
            new Authorities(
                List.of(Records.of(Kind.ACTOR, "U", "UWELLS", "Uwells", "uwells of old"))));
    assertEquals(2, both.find("UWELLS or Uwells").size());
  }

  @Test
  void placesHoldWhereSmallLettersAreLonger() {
    String text = "\u0130\u0130\u0130 and the Council of Wells in \u0130stanbul, Guinea";
    assertEquals("WELLS=Council of Wells, GIN=Guinea", found(text));
  }

  @Test
  void placesHoldBeyondTheBasicPlane() {
    assertEquals("GIN=Guinea", found("\ud83d\ude80\ud83d\ude80 Guinea"));
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertEquals("", found(""));
    assertEquals("", found("Nobody was there."));
  }

  @Test
  void theTimeGrowsWithTheLength() {
    String text = "the Council of Wells of Equatorial Guinea ".repeat(50_000);
    List<Occurrence> found = assertTimeoutPreemptively(ofSeconds(20), () -> finder.find(text));
    assertTrue(found.size() == 100_000);
  }
}
