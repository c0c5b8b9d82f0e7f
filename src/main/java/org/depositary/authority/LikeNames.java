package org.depositary.authority;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Proposes, for a name that no record has, the record whose name it may be in another spelling:
 * "Proctor and Gamble", "Center for" and "Centre for". Only proposes: whether it is the same thing
 * is decided by adding the name to the record.
 */
public final class LikeNames {

  /** Two words with this likeness are one in two spellings; tried on such pairs. */
  private static final double SAME_WORD = 0.92;

  /** A name of so many words may lack one that the other has. */
  private static final int LONG_NAME = 4;

  /** In a word of so many letters one may be misread, though not the first. */
  private static final int LONG_WORD = 5;

  private static final int STEM = 3;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final Set<String> SMALL_WORDS =
      Set.of("and", "de", "des", "du", "for", "la", "le", "les", "of", "on", "the", "to");

  private final JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
  private final LevenshteinDistance letters = new LevenshteinDistance(1);
  private final Map<String, List<Known>> byStem = new HashMap<>();

  /**
   * @param authorities of which the states, actors and instruments are proposed
   */
  public LikeNames(Authorities authorities) {
    for (Kind kind : List.of(Kind.STATE, Kind.ACTOR, Kind.INSTRUMENT)) {
      for (AuthorityRecord each : authorities.records(kind)) {
        Stream.concat(
                each.labels().values().stream(),
                each.names().values().stream().flatMap(List::stream))
            .map(LikeNames::words)
            .distinct()
            .filter(words -> words.size() > 1)
            .forEach(words -> add(new Known(each, words)));
      }
    }
  }

  private void add(Known known) {
    for (String stem : stems(known.words())) {
      byStem.computeIfAbsent(stem, k -> new ArrayList<>()).add(known);
    }
  }

  /** The record whose name is most like it, where one is like enough. */
  public Optional<AuthorityRecord> likeTo(String name) {
    List<String> words = words(name);
    Known best = null;
    double most = 0;
    for (String stem : words.size() > 1 ? stems(words) : Set.<String>of()) {
      for (Known each : byStem.getOrDefault(stem, List.of())) {
        double like = likeness(words, each.words());
        if (like > most) {
          most = like;
          best = each;
        }
      }
    }
    return Optional.ofNullable(best).map(Known::record);
  }

  /** From 0 to 1; 0 where they are not two spellings of one name. */
  private double likeness(List<String> one, List<String> other) {
    if (one.size() == other.size()) {
      return wordByWord(one, other);
    }
    List<String> shorter = one.size() < other.size() ? one : other;
    List<String> longer = shorter == one ? other : one;
    if (shorter.size() < LONG_NAME || longer.size() != shorter.size() + 1) {
      return 0;
    }
    double most = 0;
    for (int left = 0; left < longer.size(); left++) {
      List<String> without = new ArrayList<>(longer);
      without.remove(left);
      most = Math.max(most, wordByWord(shorter, without));
    }
    return most * shorter.size() / longer.size();
  }

  private double wordByWord(List<String> one, List<String> other) {
    double sum = 0;
    for (int i = 0; i < one.size(); i++) {
      double like = sameWord(one.get(i), other.get(i));
      if (like == 0) {
        return 0;
      }
      sum += like;
    }
    return sum / one.size();
  }

  private double sameWord(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    if (one.charAt(0) != other.charAt(0)
        || one.length() < STEM
        || other.length() < STEM
        || DIGIT.matcher(one + other).find()) {
      return 0;
    }
    double like = likeness.apply(one, other);
    boolean oneLetter =
        Math.min(one.length(), other.length()) >= LONG_WORD && letters.apply(one, other) == 1;
    return like < SAME_WORD && !oneLetter ? 0 : like;
  }

  private static List<String> words(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return Arrays.stream(OTHER.split(plain.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
        .toList();
  }

  /** Beginnings of words: names that share none of them are not alike. */
  private static Set<String> stems(List<String> words) {
    Set<String> stems = new TreeSet<>();
    words.forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
    return stems;
  }

  private record Known(AuthorityRecord record, List<String> words) {}
}
