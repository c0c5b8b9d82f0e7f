package org.depositary.outline;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is refused, and what an outline promises holds of each. */
class AnyTextTest {

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " ",
          " ",
          "1. ",
          "2.\n",
          "12bis. ",
          "3.4 ",
          "(a) ",
          "(i) ",
          "(ii)",
          "(v) ",
          "x) ",
          "i. ",
          "(1) ",
          "I. ",
          "IV.\n",
          "A. ",
          "B. ",
          "# ",
          "### ",
          "Annex\n",
          "ANNEX II: ",
          "Part 1",
          "- ",
          "* ",
          "\u2022 ",
          "\u2013",
          "--",
          "[",
          "]",
          "(",
          ")",
          ":",
          ";",
          ",",
          ".",
          "...",
          "the well",
          "Recalling its words,",
          "THE WELLS",
          "Urges all",
          "and",
          "\ud83d\ude80",
          "\u0130",
          "\u00df",
          "e\u0301",
          "\u00ad",
          "\ufeff",
          "\ufb01",
          "\f",
          "\u2028",
          "\u0000",
          "\ud83d",
          "99999999999. ",
          "999. ",
          "\u0665. ");

  static List<String> randomTexts() {
    Random random = new Random(20240229);
    return random
        .ints(400, 0, 60)
        .mapToObj(
            length ->
                random
                    .ints(length, 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .reduce("", String::concat))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("randomTexts")
  void whatAnOutlinePromisesHolds(String text) {
    Outline outline = Outlines.of(text);
    int points = text.codePointCount(0, text.length());
    Set<String> locators = new HashSet<>();
    int order = 0;
    int end = 0;
    for (Paragraph each : outline.paragraphs()) {
      assertEquals(order++, each.order());
      assertTrue(locators.add(each.locator()), () -> "twice: " + each.locator());
      assertFalse(each.locator().isBlank());
      assertTrue(each.start() >= end && each.end() > each.start(), "in the order of the text");
      end = each.end();
      assertTrue(each.span().end() <= points, "inside the text");
      int from = text.offsetByCodePoints(0, each.span().start());
      int to = text.offsetByCodePoints(0, each.span().end());
      assertEquals(text.substring(from, to), outline.text().quote(each.span()));
      assertFalse(outline.words(each).isBlank());
      assertEquals(each, outline.at(each.span()).orElseThrow());
      each.parent().ifPresent(parent -> assertTrue(parent.order() < each.order()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The well is dry. ",
        "a ",
        "- ",
        "1. ",
        "(a) ",
        "I. ",
        "A.\n",
        "1.\n",
        "1. One thing.\n",
        "- One thing.\n",
        "Annex I\n",
        "# One\n",
        "THE WELLS\n",
        "the well\n",
        "1. (a) (i) One thing:\n"
      })
  void theTimeGrowsWithTheLength(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    assertTimeoutPreemptively(ofSeconds(20), () -> Outlines.of(text));
  }

  @Test
  void anEmptyTextHasNoParagraphs() {
    assertEquals(List.of(), Outlines.locators(""));
    assertEquals(List.of(), Outlines.locators(" \n\n\t\n"));
  }
}
