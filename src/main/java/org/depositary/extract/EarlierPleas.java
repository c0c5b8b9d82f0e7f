package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The recommendations gone through so far, by what may lead to them. One is looked for by its
 * rarest signs, and of the many that share one only the latest are looked at, so that the work
 * grows with the pile and not with its square.
 */
final class EarlierPleas {

  /** By so many of its rarest signs a recommendation is found. */
  private static final int SIGNS = 10;

  /** So many of them another must share to be near; one that asks the same is near at once. */
  private static final int SHARED_SIGNS = 2;

  /** So many of those that share a sign are looked at. */
  private static final int LATEST = 200;

  private final List<Plea> pleas = new ArrayList<>();
  private final Map<String, List<Integer>> bySign = new HashMap<>();
  private final Comparator<String> byRarity;

  /**
   * @param all that are going to be added, whose signs tell which are rare
   */
  EarlierPleas(Collection<Plea> all) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(plea -> plea.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    this.byRarity =
        Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder());
  }

  void add(Plea plea) {
    rarest(plea).forEach(sign -> add(sign, pleas.size()));
    plea.asks().forEach(ask -> add(ask, pleas.size()));
    pleas.add(plea);
  }

  private void add(String sign, int place) {
    bySign.computeIfAbsent(sign, each -> new ArrayList<>()).add(place);
  }

  /** Those that may be like it, in the order they were added. */
  List<Plea> near(Plea plea) {
    Map<Integer, Integer> shared = new TreeMap<>();
    rarest(plea).forEach(sign -> count(sign, 1, shared));
    plea.asks().forEach(ask -> count(ask, SHARED_SIGNS, shared));
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= SHARED_SIGNS)
        .map(each -> pleas.get(each.getKey()))
        .toList();
  }

  private void count(String sign, int times, Map<Integer, Integer> shared) {
    List<Integer> having = bySign.getOrDefault(sign, List.of());
    having
        .subList(Math.max(0, having.size() - LATEST), having.size())
        .forEach(each -> shared.merge(each, times, Integer::sum));
  }

  private List<String> rarest(Plea plea) {
    return plea.signs().sorted(byRarity).limit(SIGNS).toList();
  }
}
