package org.depositary.outline;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private final Sentences sentences = new Sentences(Outlines.cues());

  private List<String> cut(String words) {
    List<Integer> starts = new ArrayList<>(sentences.starts(words));
    starts.add(words.length());
    List<String> cut = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      cut.add(words.substring(starts.get(i), starts.get(i + 1)).strip());
    }
    return cut;
  }

  @Test
  void aStopAndACapitalEndASentence() {
    assertEquals(
        List.of("The well is dry.", "Who drank from it?", "Nobody!", "So they say."),
        cut("The well is dry. Who drank from it? Nobody! So they say."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old rule in art. 12 of the book holds.",
        "See paras. 3 and 4, as well as No. 7 of the list.",
        "It was signed by Mr. Miller, Dr. Carter and Ms. Weaver.",
        "The miller J. R. Carter signed it.",
        "It was said (cf. Vol. 3, p. 12) that the well is dry.",
        "The U.S. Government spoke first.",
        "The price is 3.5 coins a loaf.",
        "Bread, salt, etc. were brought.",
        "The ILO (see Conv. No. 97) spoke."
      })
  void anAbbreviationEndsNone(String sentence) {
    assertEquals(List.of(sentence), cut(sentence));
  }

  @Test
  void aNoteInSquareBracketsIsPartOfItsSentence() {
    assertEquals(
        List.of("The well is dry [it was dug anew. Water came.] in May.", "Rain fell."),
        cut("The well is dry [it was dug anew. Water came.] in May. Rain fell."));
  }

  @Test
  void aBracketThatNeverClosesSwallowsNothing() {
    assertEquals(
        List.of("The [ is printed alone.", "It is an error.", "It stays."),
        cut("The [ is printed alone. It is an error. It stays."));
  }

  @Test
  void nothingHasOneSentence() {
    assertEquals(List.of(0), sentences.starts(""));
    assertEquals(List.of(0), sentences.starts("   "));
  }

  @Test
  void theTimeGrowsWithTheLength() {
    String many = "The well [ is dry. ".repeat(100_000);
    assertEquals(
        100_000, assertTimeoutPreemptively(ofSeconds(20), () -> sentences.starts(many)).size());
  }
}
