package org.depositary.outline;

import java.util.Locale;

/** Counting by roman numerals and by letters. */
final class Numbering {

  private Numbering() {}

  /** The value of a roman numeral in either case, or 0 if it is none in its shortest form. */
  static int roman(String numeral) {
    String letters = numeral.toLowerCase(Locale.ROOT);
    int value = 0;
    int before = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int digit =
          switch (letters.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            default -> 0;
          };
      if (digit == 0) {
        return 0;
      }
      value += digit < before ? -digit : digit;
      before = Math.max(before, digit);
    }
    return letters.matches("x{0,3}(ix|iv|v?i{0,3})|x?l(ix|iv|v?i{0,3})") ? value : 0;
  }

  /** The place of a letter (a is 1), or of a doubled letter after z (aa is 27); else 0. */
  static int letter(String letters) {
    String low = letters.toLowerCase(Locale.ROOT);
    char first = low.charAt(0);
    if (first < 'a' || first > 'z') {
      return 0;
    }
    if (low.length() == 1) {
      return first - 'a' + 1;
    }
    return low.length() == 2 && low.charAt(1) == first ? 26 + first - 'a' + 1 : 0;
  }
}
