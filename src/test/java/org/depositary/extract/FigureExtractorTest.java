package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fair drew approximately 175 visitors in all. | visitors | approximately 175 | visitors
          Kenya keeps labour offices in 26 countries. | countries | 26 | countries
          They met with five independent experts in May. | independent experts | five | experts
          Chile meant to reduce by half the debt by 2015. | share by 2015 | half | ''
          The scheme covers 90 per cent of registered workers. | share of registered workers | 90 per cent | per cent
          """)
  void findsNumbersWithWhatTheyCount(String text, String predicate, String value, String unit) {
    List<Figure> found = Narrative.figures(text + "\n");

    assertEquals(1, found.size());
    assertEquals(predicate, found.get(0).predicate());
    assertEquals(value, found.get(0).value());
    assertEquals(unit, found.get(0).unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fair was held from 3 to 5 May 2011 in the old port.",
        "Paragraphs 140 and 147 deal with the matter at length.",
        "Their letters were sent on 16 June and read in July.",
        "Article 4 forbids such practices in all ports.",
        "The law of 2090 provides for it in every port."
      })
  void leavesOutDatesAndNumbersOfParts(String text) {
    assertEquals(List.of(), Narrative.figures(text + "\n"));
  }
}
