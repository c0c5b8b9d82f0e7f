package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static Mark mark(int number, int start, int end) {
    return new Mark(number, "/id/x/" + number, "actor", "fact", "", false, start, end);
  }

  /** Segments with the numbers of their facts: {@code one[1] two[1 2]}. */
  private static String cut(String text, int offset, Mark... marks) {
    return MarkedText.of(text, offset, List.of(marks)).segments().stream()
        .map(each -> each.text() + "[" + each.numbers() + "]")
        .collect(Collectors.joining());
  }

  @Test
  void marksLieWithinEachOther() {
    assertEquals("ab[1]cd[1 2]ef[1]", cut("abcdef", 0, mark(1, 0, 6), mark(2, 2, 4)));
  }

  @Test
  void marksLieAcrossEachOther() {
    assertEquals("ab[1]cd[1 2]ef[2]", cut("abcdef", 0, mark(1, 0, 4), mark(2, 2, 6)));
  }

  @Test
  void placesAreCountedFromTheBeginningOfTheDocument() {
    assertEquals("ab[]cd[1]ef[]", cut("abcdef", 100, mark(1, 102, 104)));
  }

  @Test
  void aMarkThatBeginsBeforeTheTextOrEndsAfterItIsCut() {
    assertEquals("ab[1]cd[]ef[2]", cut("abcdef", 10, mark(1, 0, 12), mark(2, 14, 99)));
  }

  @Test
  void charactersBeyondTheFirstPlaneCountOnce() {
    assertEquals("\uD83D\uDE00[]b[1]c[]", cut("\uD83D\uDE00bc", 0, mark(1, 1, 2)));
  }

  @Test
  void theShortestMarkLiesOnTop() {
    MarkedText text =
        MarkedText.of("abcdef", 0, List.of(mark(1, 2, 4), mark(2, 0, 6), mark(3, 1, 5)));
    assertEquals(1, text.segments().get(2).top().number());
  }

  @Test
  void aTextWithoutMarksIsOneSegment() {
    assertEquals("abc[]", cut("abc", 0, mark(1, 7, 9)));
    assertEquals("", cut("", 0));
  }
}
