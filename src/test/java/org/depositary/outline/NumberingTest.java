package org.depositary.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {

  @ParameterizedTest
  @CsvSource({"i,1", "IV,4", "v,5", "ix,9", "XIV,14", "xxxix,39", "XL,40", "xliv,44", "lxxx,0"})
  void romanNumeralsCountAsFarAsParagraphsGo(String numeral, int value) {
    assertEquals(value, Numbering.roman(numeral));
  }

  @ParameterizedTest
  @ValueSource(strings = {"iiii", "vv", "ixi", "mild", "a", "ivx", "xxxx"})
  void whatIsNoShortestFormIsNoNumeral(String letters) {
    assertEquals(0, Numbering.roman(letters));
  }

  @ParameterizedTest
  @CsvSource({"a,1", "Z,26", "aa,27", "bb,28", "ab,0", "aaa,0", "é,0"})
  void lettersGoOnDoubledAfterTheLast(String letters, int value) {
    assertEquals(value, Numbering.letter(letters));
  }
}
