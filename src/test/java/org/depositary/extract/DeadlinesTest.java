package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.depositary.fact.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when something is asked for. */
class DeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Urges all States to light their bridges by the end of 2012; | by the end of 2012",
        "Requests the Secretary-General to report before 31 May 2011; | before 31 May 2011",
        "Invites States to close the mines within two years; | within two years",
        "Requests UNICEF to report to the Council at its next session; | at its next session",
        "The Human Rights Council concluded at its fourth session that States should act; | ''",
        "Urges States to light their bridges [The Council lit them at its fourth session]; | ''",
        "Urges States to light their bridges; | ''",
        "Urges States to share in the goal of giving lamps to all by 2015; | ''",
        "Welcomes the lamps that States lit by 2010; | ''",
      })
  void isAsPrinted(String words, String deadline) {
    Statement statement = Reading.facts("HRC", "1. " + words + "\n", Statement.class).get(0);
    assertEquals(deadline, statement.deadline());
  }
}
