package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bilateral agreement between Nepal and Qatar on pay was signed. | bilateral | NPL,QAT
          Jordan concluded a memorandum of understanding with Indonesia. | bilateral | IDN,JOR
          An agreement between Chile, Peru and Bolivia opened the pass. | multilateral | BOL,CHL,PER
          Arrangements at the regional level, for example in the EU, have worked. | regional | EU
          He said that a bilateral agreement on wages had been concluded between Kenya and Oman. | bilateral | KEN,OMN
          A memorandum of understanding was signed by Thailand and Nepal in 2002. | bilateral | NPL,THA
          Ghana has concluded readmission agreements with Italy and Malta. | bilateral | GHA,ITA,MLT
          Wages rose under the Kenya-Uganda labour agreement. | bilateral | KEN,UGA
          """)
  void findsThePartiesAndTheType(String text, String type, String parties) {
    List<Agreement> found = Narrative.agreements(text + "\n");

    assertEquals(1, found.size());
    assertEquals(type, found.get(0).type());
    assertEquals(List.of(parties.split(",")), found.get(0).parties());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Governments may conclude a bilateral agreement between Kenya and Peru.",
        "Bilateral agreements help to protect sailors everywhere.",
        "The previously mentioned agreement between Chile and Peru was praised.",
        "There was wide agreement between delegates on the next steps."
      })
  void leavesOutWhatDoesNotExistOrWasNamedBefore(String text) {
    assertEquals(List.of(), Narrative.agreements(text + "\n"));
  }

  @Test
  void tellsWhatItIsAbout() {
    Agreement found =
        Narrative.agreements("Ecuador has an agreement with Spain on seasonal work.\n").get(0);

    assertEquals("agreement with Spain", found.agreement());
    assertEquals("on seasonal work", found.subject());
  }
}
