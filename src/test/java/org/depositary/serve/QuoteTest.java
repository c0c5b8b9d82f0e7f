package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class QuoteTest {

  private static final Quote.Place PLACE = new Quote.Place("d", "D", "1", "/documents/d", false);

  @Test
  void wordsStandAmidTheirParagraph() {
    Quote quote = Quote.within("Egypt, Morocco and Chad", 7, "Morocco", PLACE);
    assertEquals("Egypt, ", quote.before());
    assertEquals(" and Chad", quote.after());
  }

  @Test
  void wordsThatDoNotStandWhereTheyShouldStandAlone() {
    assertFalse(Quote.within("Egypt, Morocco", 3, "Morocco", PLACE).amid());
    assertFalse(Quote.within("Egypt", 99, "Morocco", PLACE).amid());
  }

  @Test
  void placesAreCountedInCodePoints() {
    assertEquals(" b", Quote.within("\uD83D\uDE00a b", 1, "a", PLACE).after());
  }

  @Test
  void aroundShortWordsAFewOthersAreLeft() {
    String before = "one two three four ".repeat(20);
    Quote quote =
        Quote.within(
            before + "Morocco" + " five six".repeat(20), before.length(), "Morocco", PLACE);
    Quote shortened = quote.shortened(17);
    assertEquals("… two three four ", shortened.before());
    assertEquals(" five six five …", shortened.after());
  }

  @Test
  void longWordsStandAlone() {
    String words = "word ".repeat(40);
    assertFalse(Quote.within("before " + words + "after", 7, words, PLACE).shortened(20).amid());
  }
}
