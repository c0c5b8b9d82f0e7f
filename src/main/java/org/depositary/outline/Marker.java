package org.depositary.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark at the head of an item or part.
 *
 * @param style its style; ROMAN and LETTER may have to change places once its neighbours are known
 * @param printed its number, letter or glyph without brackets and stops: {@code 109}, {@code p}
 * @param length of the mark and the blank after it, in chars
 */
record Marker(Style style, String printed, int length) {

  /** The styles of numbering, told apart as levels of a list. */
  enum Style {
    MARKDOWN_HEADING,
    WORD_SECTION,
    ROMAN_SECTION,
    LETTER_SECTION,
    DECIMAL,
    DECIMAL_SUB,
    DECIMAL_BRACKET,
    LETTER,
    ROMAN,
    BULLET;

    /** Whether its number is part of the locators of all that follows. */
    boolean isSection() {
      return this == WORD_SECTION || this == ROMAN_SECTION || this == LETTER_SECTION;
    }

    /** A number with a stop: 3. or 3.2 */
    boolean isCounted() {
      return this == DECIMAL || this == DECIMAL_SUB;
    }

    /** Small letters, read as such or as roman numerals. */
    boolean isLetters() {
      return this == LETTER || this == ROMAN;
    }
  }

  private static final Pattern HEADING = Pattern.compile("^(#{1,6}) +");
  private static final Pattern DECIMAL =
      Pattern.compile("^(\\d{1,3}(?: ?(?:bis|ter|quater))?)\\.(?=\\s|$|\\p{L})\\s*");
  private static final Pattern DECIMAL_SUB =
      Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})+)\\.?(?=\\s|$)\\s*");
  private static final Pattern BRACKET = Pattern.compile("^\\(?(\\d{1,3})\\)(?=\\s|$)\\s*");
  private static final Pattern LETTER =
      Pattern.compile(
          "^(?:\\(([a-z]{1,2})\\)(?=\\s|$|\\p{L})|([a-z])\\)(?=\\s|$|\\p{L})|([a-z])\\.(?= ))\\s*");
  private static final Pattern ROMAN =
      Pattern.compile("^(?:\\(([ivxl]{1,6})\\)|([ivxl]{2,6})\\)|([ivx]{1,6})\\.(?= ))\\s*");
  private static final Pattern SECTION = Pattern.compile("^([IVXL]{1,7}|[A-Z])\\.(?=\\s|$)\\s*");
  private static final Pattern BULLET =
      Pattern.compile("^[-*\u2022\u2013\u2014\u00b7\u25aa\u25cf\uf0b7] +");

  /** The mark at the head of a line; a bullet in front of another mark counts for nothing. */
  static Marker of(String line, Pattern sectionWords) {
    Matcher bullet = BULLET.matcher(line);
    if (bullet.lookingAt()) {
      Marker inner = withoutBullet(line.substring(bullet.end()), sectionWords);
      return inner == null || inner.style.isSection()
          ? new Marker(Style.BULLET, line.substring(0, 1), bullet.end())
          : new Marker(inner.style, inner.printed, bullet.end() + inner.length);
    }
    return withoutBullet(line, sectionWords);
  }

  private static Marker withoutBullet(String line, Pattern sectionWords) {
    Matcher word = sectionWords.matcher(line);
    if (word.lookingAt() && Character.isUpperCase(line.charAt(0))) {
      boolean alone = word.group(1) == null;
      String printed = alone ? titled(word.group(3)) : titled(word.group(1)) + " " + word.group(2);
      return new Marker(Style.WORD_SECTION, printed, word.end());
    }
    Marker found = marked(Style.MARKDOWN_HEADING, HEADING.matcher(line));
    found = found != null ? found : marked(Style.DECIMAL_SUB, DECIMAL_SUB.matcher(line));
    found = found != null ? found : marked(Style.DECIMAL, DECIMAL.matcher(line));
    found = found != null ? found : marked(Style.DECIMAL_BRACKET, BRACKET.matcher(line));
    found = found != null ? found : marked(Style.ROMAN, ROMAN.matcher(line));
    found = found != null ? found : marked(Style.LETTER, LETTER.matcher(line));
    if (found != null && found.style != Style.MARKDOWN_HEADING && found.ordinal() == 0) {
      return null;
    }
    return found != null ? found : section(SECTION.matcher(line));
  }

  private static String titled(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Marker marked(Style style, Matcher matcher) {
    if (!matcher.lookingAt()) {
      return null;
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        return new Marker(style, matcher.group(group).replace(" ", ""), matcher.end());
      }
    }
    throw new IllegalStateException("a marker pattern without a group: " + style);
  }

  private static Marker section(Matcher matcher) {
    if (!matcher.lookingAt()) {
      return null;
    }
    boolean roman = Numbering.roman(matcher.group(1)) > 0;
    return new Marker(
        roman ? Style.ROMAN_SECTION : Style.LETTER_SECTION, matcher.group(1), matcher.end());
  }

  /** Its place in the counting of its style, from 1; 0 where it has none. */
  int ordinal() {
    return switch (style) {
      case ROMAN, ROMAN_SECTION -> Numbering.roman(printed);
      case LETTER, LETTER_SECTION -> Numbering.letter(printed);
      case DECIMAL, DECIMAL_BRACKET -> Integer.parseInt(printed.replaceAll("\\D", ""));
      case DECIMAL_SUB -> Integer.parseInt(printed.substring(printed.lastIndexOf('.') + 1));
      default -> 0;
    };
  }

  /** Whether it is the first of its list: a or i. */
  boolean isFirst() {
    return Numbering.letter(printed) == 1 || Numbering.roman(printed) == 1;
  }

  /** Which word opens a part: Annex. */
  String sectionWord() {
    return printed.split(" ", 2)[0];
  }

  /** The numbers before the last stop: 2.1 of 2.1.3. */
  String outerNumbers() {
    return printed.substring(0, Math.max(0, printed.lastIndexOf('.')));
  }

  boolean isHeading() {
    return style == Style.MARKDOWN_HEADING || style.isSection();
  }

  /** The same mark read in another style, where letters could be either. */
  Marker as(Style other) {
    return new Marker(other, printed, length);
  }

  /** As it stands in a locator. */
  String inLocator() {
    return switch (style) {
      case LETTER, ROMAN, DECIMAL_BRACKET -> "(" + printed + ")";
      default -> printed;
    };
  }
}
