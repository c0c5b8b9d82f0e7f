package org.depositary.text;

import java.util.Locale;

/** How lists print their numbers. All take numbers from 1. */
final class Numerals {

  private static final int LETTERS = 26;
  private static final int HIGHEST_ROMAN = 399;

  private Numerals() {}

  /** As browsers count: a to z, aa, ab. */
  static String letters(int number) {
    StringBuilder printed = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      printed.insert(0, (char) ('a' + (rest - 1) % LETTERS));
    }
    return printed.toString();
  }

  /** As word processors count: a to z, aa, bb. */
  static String repeatedLetters(int number) {
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return Character.toString(letter).repeat(1 + (number - 1) / LETTERS);
  }

  /** Small roman numerals up to 399, beyond that in digits. */
  static String roman(int number) {
    if (number > HIGHEST_ROMAN) {
      return Integer.toString(number);
    }
    return "i"
        .repeat(number)
        .replace("iiiii", "v")
        .replace("iiii", "iv")
        .replace("vv", "x")
        .replace("viv", "ix")
        .replace("xxxxx", "l")
        .replace("xxxx", "xl")
        .replace("ll", "c")
        .replace("lxl", "xc");
  }

  static String upperCase(String numeral) {
    return numeral.toUpperCase(Locale.ROOT);
  }
}
