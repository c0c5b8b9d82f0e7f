package org.depositary.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of a text by its commonest small words. In doubt it is English. */
final class LanguageGuess {

  static final String ENGLISH = "en";

  /** ISO 639-2 for a language that could not be told. */
  static final String UNDETERMINED = "und";

  private static final int GLANCE = 50_000;
  private static final int FEWEST_WORDS = 20;
  private static final double ENOUGH = 0.15;
  private static final double HARDLY_ANY = 0.02;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final Map<String, Set<String>> STOP_WORDS = stopWords();

  private LanguageGuess() {}

  private static Map<String, Set<String>> stopWords() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    WordList.lines("stop-words.txt")
        .map(line -> line.split(":"))
        .forEach(line -> words.put(line[0], Set.of(line[1].strip().split(" "))));
    return words;
  }

  /** ISO 639-1 of the language, or {@code und}. */
  static String of(String text) {
    String glance = text.substring(0, Math.min(text.length(), GLANCE)).toLowerCase(Locale.ROOT);
    if (isForeignScript(glance)) {
      return UNDETERMINED;
    }
    String[] words = NO_LETTERS.split(glance);
    if (words.length < FEWEST_WORDS) {
      return ENGLISH;
    }
    double english = share(words, STOP_WORDS.get(ENGLISH));
    for (Map.Entry<String, Set<String>> each : STOP_WORDS.entrySet()) {
      double share = share(words, each.getValue());
      if (share > ENOUGH && share > 2 * english) {
        return each.getKey();
      }
    }
    return english < HARDLY_ANY ? UNDETERMINED : ENGLISH;
  }

  private static boolean isForeignScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 < letters;
  }

  private static double share(String[] words, Set<String> of) {
    return (double) Arrays.stream(words).filter(of::contains).count() / words.length;
  }
}
