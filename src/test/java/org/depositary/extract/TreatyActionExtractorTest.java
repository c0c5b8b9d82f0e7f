package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.depositary.fact.TreatyAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreatyActionExtractorTest {

  private static String actions(String text) {
    return Reading.facts("", text + "\n", TreatyAction.class).stream()
        .map(
            a ->
                a.instrument()
                    + " "
                    + a.state().orElse("-")
                    + " "
                    + a.action().label()
                    + " "
                    + a.modality().label()
                    + a.date().map(d -> " " + d).orElse(""))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya ratified the Rome Statute on 15 March 2005. | ROME-STATUTE KEN ratification done 2005-03-15",
        "The Rome Statute was signed by Kenya. | ROME-STATUTE KEN signature done",
        "The Rome Statute has been signed but not ratified by Yemen. | ROME-STATUTE YEM ratification not-done, ROME-STATUTE YEM signature done",
        "Yemen has only signed the Rome Statute. | ROME-STATUTE YEM ratification not-done, ROME-STATUTE YEM signature done",
        "Peru and Togo are parties to the Rome Statute. | ROME-STATUTE PER ratification-or-accession done, ROME-STATUTE TGO ratification-or-accession done",
        "Cuba is not a party to the Rome Statute. | ROME-STATUTE CUB ratification-or-accession not-done",
        "All except Cuba have ratified the Rome Statute. | ROME-STATUTE CUB ratification not-done",
        "Peru intends to ratify the Rome Statute. | ROME-STATUTE PER ratification planned",
        "Peru did not sign the Rome Statute. | ROME-STATUTE PER signature not-done",
        "Peru made a reservation to article 3 of the Rome Statute, sadly. | ROME-STATUTE PER reservation done",
        "The Rome Statute entered into force on 1 July 2002. | ROME-STATUTE - entry-into-force done 2002-07-01",
        "Peru withdrew from the Rome Statute. | ROME-STATUTE PER withdrawal done",
      })
  void readsWhatStatesDid(String text, String actions) {
    assertEquals(actions, actions(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru should not wait: States should ratify the Rome Statute.",
        "If Peru ratified the Rome Statute, others would.",
        "Whether Peru has ratified the Rome Statute is not known.",
        "The treaty on whales was signed by Peru.",
        "Peru signed an agreement. The Rome Statute is long.",
        "He asked who had signed the Rome Statute in Peru.",
      })
  void aPleaAConditionOrAnotherTreatyIsNone(String text) {
    assertEquals("", actions(text));
  }

  @Test
  void readsTablesWhoseColumnsRanTogether() {
    assertEquals(
        "ROME-STATUTE KEN ratification done 2005-03-15, ROME-STATUTE KEN signature done 1999-08-11,"
            + " ROME-STATUTE PER accession done 2001-11-10",
        actions(
            "Rome Statute of the International Criminal Court\n\nParticipant Signature Ratification, Accession (a)"
                + " Kenya 11 Aug 1999 15 Mar 2005 Peru 10 Nov 2001 a"));
  }
}
