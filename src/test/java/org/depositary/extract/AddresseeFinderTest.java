package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddresseeFinderTest {

  private static String addressees(String words) {
    List<Statement> statements = Reading.facts("HRC", "1. " + words + "\n", Statement.class);
    assertEquals(1, statements.size(), words);
    return String.join(" ", statements.get(0).addressees());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Urges States and employers to mend roads; | EMPLOYERS STATES",
        "Requests the Secretary-General, in consultation with Governments, to print a map; | SG",
        "Recommends that States mend roads; | STATES",
        "Recommends, in particular, that UNICEF and the ILO print maps; | ILO UNICEF",
        "States should mend roads. | STATES",
        "Emphasizes the need for all States to mend roads; | STATES",
        "Calls upon all parties to armed conflict to spare roads; | PARTIES-TO-CONFLICT",
        "Employers should be encouraged to mend roads. | EMPLOYERS",
        "Takes note of the report of the Secretary-General and requests him to print it; | SG",
        "States should open the road. They must also light it. | STATES",
      })
  void findsWhoIsToAct(String words, String keys) {
    assertEquals(keys, addressees(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roads used by States should be mended.",
        "States should be praised for their roads.",
        "Recommends that States be given maps;",
        "Calls for the mending of roads;",
        "Welcomes the roads of States;",
      })
  void asksNobodyWhereNobodyIsToAct(String words) {
    assertEquals("", addressees(words));
  }

  @Test
  void aDutyNamesWhoBearsIt() {
    assertEquals(
        "STATES", addressees("Reaffirms that States bear the primary duty to mend roads;"));
    assertEquals("STATES", addressees("Recalls the responsibility of States for their roads;"));
  }

  @Test
  void inAReviewTheGovernmentIsThatOfTheStateReviewed() {
    String text =
        "Universal Periodic Review: Iceland\n\n1. Ghana recommended that the Government mend its roads.\n";
    List<Statement> statements = Reading.facts("", text, Statement.class);
    assertEquals(List.of("ISL"), statements.get(0).addressees());
    assertEquals("GHA", statements.get(0).issuer().orElse(""));
  }
}
