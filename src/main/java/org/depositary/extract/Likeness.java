package org.depositary.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.depositary.fact.Statement;

/**
 * How alike two recommendations are, from 0 to 1: a weighted mean over their content words (rare
 * ones count more), themes and groups, instruments, addressees and acts. Those in different matters
 * are not alike at all.
 */
final class Likeness {

  /** Weights of words are whole numbers for the cosine: hundredths. */
  private static final int HUNDREDTHS = 100;

  private final CosineSimilarity cosine = new CosineSimilarity();
  private final EchoCues cues;
  private final Map<String, Integer> telling = new HashMap<>();

  /**
   * @param all whose words tell which are rare
   */
  Likeness(EchoCues cues, Collection<Plea> all) {
    this.cues = cues;
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(plea -> plea.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.forEach(
        (word, count) ->
            telling.put(
                word, (int) Math.round(HUNDREDTHS * Math.log(1 + (double) all.size() / count))));
  }

  /** 0 where they are not alike enough to be one and the same recommendation. */
  double of(Plea earlier, Plea later) {
    if (!earlier.isInTheSameMatter(later)) {
      return 0;
    }
    double words = words(earlier, later);
    if (earlier.isTheSamePlea(later)) {
      words = Math.max(words, cues.pleaWords());
    }
    if (words < cues.least().get("words")) {
      return 0;
    }
    Statement one = earlier.statement();
    Statement other = later.statement();
    Mean mean = new Mean();
    mean.add("words", words);
    mean.add("topics", topics(one), topics(other));
    mean.add("instruments", one.instruments(), other.instruments());
    mean.add("addressees", one.addressees(), other.addressees());
    mean.add("acts", one.acts(), other.acts());
    return mean.value() < cues.least().get("all") ? 0 : mean.value();
  }

  /** Half how alike they are, half how much of the shorter is in the longer; 0 for too few. */
  private double words(Plea earlier, Plea later) {
    List<String> shared = earlier.words().stream().filter(later.words()::contains).toList();
    if (shared.size() < cues.least().get("shared-words")) {
      return 0;
    }
    Map<CharSequence, Integer> one = vector(earlier);
    Map<CharSequence, Integer> other = vector(later);
    double contained =
        (double) shared.stream().mapToInt(one::get).sum() / Math.min(sum(one), sum(other));
    return (cosine.cosineSimilarity(one, other) + contained) / 2;
  }

  private Map<CharSequence, Integer> vector(Plea plea) {
    Map<CharSequence, Integer> vector = new HashMap<>();
    plea.words().forEach(word -> vector.put(word, telling.getOrDefault(word, 0)));
    return vector;
  }

  private static int sum(Map<CharSequence, Integer> vector) {
    return vector.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Set<String> topics(Statement each) {
    return new TreeSet<>(Stream.concat(each.themes().stream(), each.groups().stream()).toList());
  }

  /** A weighted mean of what at least one of the two has. */
  private final class Mean {
    private double sum;
    private double weights;

    void add(String name, double likeness) {
      double weight = cues.weights().get(name);
      sum += weight * likeness;
      weights += weight;
    }

    void add(String name, Collection<String> one, Collection<String> other) {
      Set<String> union = new HashSet<>(one);
      union.addAll(other);
      if (!union.isEmpty()) {
        long shared = one.stream().filter(other::contains).count();
        add(name, (double) shared / union.size());
      }
    }

    double value() {
      return sum / weights;
    }
  }
}
