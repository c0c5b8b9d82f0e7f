package org.depositary.extract;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Phrases found word by word, whatever their capitals and accents; each may stand for a key. */
final class Phrases {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private final Map<String, String> keys = new HashMap<>();
  private int longest;

  /** Phrases that only are in the list or not. */
  static Phrases of(Collection<String> phrases) {
    Phrases made = new Phrases();
    phrases.forEach(phrase -> made.add(phrase, ""));
    return made;
  }

  /** Phrases by what they stand for. */
  static Phrases of(Map<String, List<String>> phrasesByKey) {
    Phrases made = new Phrases();
    phrasesByKey.forEach((key, phrases) -> phrases.forEach(phrase -> made.add(phrase, key)));
    return made;
  }

  private void add(String phrase, String key) {
    List<Word> words = Word.in(phrase, 0, phrase.length());
    keys.putIfAbsent(joined(words, 0, words.size()), key);
    longest = Math.max(longest, words.size());
  }

  /** How many words the longest phrase that begins at a word has; 0 where none does. */
  int at(List<Word> words, int from) {
    for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
      if (keys.containsKey(joined(words, from, from + length))) {
        return length;
      }
    }
    return 0;
  }

  boolean has(Word word) {
    return keys.containsKey(word.folded());
  }

  /** Whether any of the words begins a phrase. */
  boolean anyIn(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (at(words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What the phrase of this length at a word stands for. */
  String key(List<Word> words, int from, int length) {
    return keys.get(joined(words, from, from + length));
  }

  private static String joined(List<Word> words, int from, int to) {
    StringBuilder all = new StringBuilder();
    for (Word word : words.subList(from, to)) {
      all.append(all.isEmpty() ? "" : " ").append(word.folded());
    }
    return all.toString();
  }

  /** Small letters without accents. */
  static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
