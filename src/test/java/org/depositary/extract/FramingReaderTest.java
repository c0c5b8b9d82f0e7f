package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.Statement;
import org.junit.jupiter.api.Test;

class FramingReaderTest {

  private static List<String> read(String body, String text) {
    return Reading.facts(body, text, Statement.class).stream()
        .map(
            s ->
                s.evidence().locator()
                    + " "
                    + s.issuer().orElse("-")
                    + " "
                    + String.join("+", s.acts())
                    + " "
                    + String.join("+", s.addressees()))
        .toList();
  }

  @Test
  void itemsInheritActAndAddressee() {
    assertEquals(
        List.of("1(a) HRC request SG", "1(b) HRC request SG"),
        read(
            "HRC",
            "1. Requests the Secretary-General:\n\n(a) To count the wells;\n\n(b) To paint them.\n"));
  }

  @Test
  void anItemWithAnActOfItsOwnKeepsBoth() {
    assertEquals(
        List.of("1(a) HRC stress ", "1(b) HRC encourage+stress STATES"),
        read(
            "HRC",
            "1. Stresses that:\n\n(a) wells are deep;\n\n(b) wells are wide, and encourages States to fence them.\n"));
  }

  @Test
  void whatOpensAListStandsOnlyForItemsWithoutAnAct() {
    assertEquals(
        List.of("1(a) HRC urge STATES", "1(b) HRC conclude "),
        read(
            "HRC",
            "1. The Human Rights Council reached the following conclusions:\n\n(a) Urges States to dig;\n\n(b) A well is a good thing.\n"));
  }

  @Test
  void aHeadingDoesNotCutOffWhatAsksByItself() {
    assertEquals(
        List.of("I/2 CERD recommend STATES-PARTIES", "II/4 CERD recommend STATES-PARTIES"),
        read(
            "CERD",
            "1. The Committee on the Elimination of Racial Discrimination recommends that States parties take the following steps:\n\n"
                + "I. WELLS\n\n2. Dig a well in each district;\n\n3. Water is the source of life.\n\n"
                + "II. PUMPS\n\n4. Where there is no pump, provide one.\n"));
  }

  @Test
  void statesInBracketsEachRecommend() {
    assertEquals(
        List.of("1.1 CHL recommend ISL", "1.1 PER recommend ISL"),
        read(
            "",
            "Universal Periodic Review: Iceland\n\n1. The following recommendations enjoy support:\n\n"
                + "1.1 Dig a well (Chile, Peru);\n"));
  }

  @Test
  void bracketsWithOtherWordsNameNobody() {
    assertEquals(
        List.of(),
        read(
            "",
            "Universal Periodic Review: Iceland\n\n1. The following recommendations enjoy support:\n\n"
                + "1.1 Dig a well (as Chile did).\n"));
  }

  @Test
  void nobodySpeaksInANovel() {
    assertEquals(
        List.of(),
        read("", "She urged him to go. \"States should fall,\" he said; they must run.\n"));
  }
}
