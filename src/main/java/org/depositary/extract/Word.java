package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a line.
 *
 * @param start in the clean text, with the marks around it
 * @param end after it and its marks
 * @param folded without capitals, accents, the marks around it and an article before it
 * @param last its last character: a comma ends more than a word
 */
record Word(int start, int end, String folded, char last) {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}&/–-]+|[^\\p{L}\\p{N}&'/–-]+$");

  private static final Pattern ELISION = Pattern.compile("^(?:d|l|qu|dell|all|nell)'(?=\\p{L})");

  static List<Word> in(String text, int start, int end) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text).region(start, end);
    while (m.find()) {
      String folded = EDGES.matcher(Phrases.fold(m.group())).replaceAll("");
      folded = ELISION.matcher(folded).replaceFirst("");
      words.add(new Word(m.start(), m.end(), folded, text.charAt(m.end() - 1)));
    }
    return words;
  }

  /** Whether the phrase it belongs to ends with it. A full stop is often a comma misread. */
  boolean endsPhrase() {
    return last == ',' || last == ';' || last == ':' || last == '.' && folded.length() > 3;
  }

  boolean isCapitalized(String text) {
    return text.substring(start, end)
        .codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(Character::isUpperCase);
  }
}
