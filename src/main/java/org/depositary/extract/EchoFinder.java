package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depositary.authority.Authorities;
import org.depositary.fact.Echo;
import org.depositary.fact.Evidence;

/**
 * Finds the recommendations that were made before, in another session, document or year, by their
 * likeness. Precision first: what only touches on the same subject is no echo.
 *
 * <p>Recommendations are taken in the order of their dates. Each is compared with earlier ones that
 * share some of its rarest words or instruments, the latest first and so many at most, so that the
 * work grows with the pile and not with its square.
 */
public final class EchoFinder {

  private static final String RULE = "echo.likeness";

  /** By so many of its rarest signs a recommendation is looked for. */
  private static final int SIGNS = 10;

  /** So many of them an earlier one must share to be compared. */
  private static final int SHARED_SIGNS = 2;

  /** So many of those that share a sign are looked at. */
  private static final int NEAREST = 200;

  /** A recommendation echoes so many earlier ones at most, one of each meeting. */
  private static final int MOST_ECHOES = 3;

  private final Authorities authorities;
  private final EchoCues cues;
  private final EchoChange change;

  public EchoFinder(Authorities authorities, EchoCues cues) {
    this.authorities = authorities;
    this.cues = cues;
    this.change = new EchoChange(cues);
  }

  /**
   * Finds the echoes in a pile.
   *
   * @param documents in any order; those without a date are compared with themselves only, and a
   *     digest is left out when its original is there
   * @return echoes by the id of the document that makes the recommendation again
   */
  public Map<String, List<Echo>> find(Collection<StatedDocument> documents) {
    List<Plea> pleas = pleas(documents);
    Likeness likeness = new Likeness(cues, pleas);
    Map<String, Integer> counts = new HashMap<>();
    pleas.forEach(plea -> plea.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    Comparator<String> byRarity =
        Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder());
    Map<String, List<Integer>> bySign = new HashMap<>();
    Map<String, List<Echo>> echoes = new TreeMap<>();
    for (int i = 0; i < pleas.size(); i++) {
      Plea later = pleas.get(i);
      List<String> signs = later.signs().sorted(byRarity).limit(SIGNS).toList();
      List<Echo> found = echoes(later, candidates(signs, bySign, pleas), likeness);
      if (!found.isEmpty()) {
        echoes.computeIfAbsent(later.document().id(), id -> new ArrayList<>()).addAll(found);
      }
      for (String sign : signs) {
        bySign.computeIfAbsent(sign, s -> new ArrayList<>()).add(i);
      }
    }
    return echoes;
  }

  private List<Plea> pleas(Collection<StatedDocument> documents) {
    Set<String> ids = documents.stream().map(StatedDocument::id).collect(Collectors.toSet());
    ContentWords words = new ContentWords(authorities, cues.stopWords());
    return documents.stream()
        .filter(each -> each.digestOf().filter(ids::contains).isEmpty())
        .sorted(Comparator.comparing(StatedDocument::date).thenComparing(StatedDocument::id))
        .flatMap(
            each ->
                each.recommendations().stream()
                    .map(stated -> new Plea(each, stated, words.of(stated.statement()))))
        .toList();
  }

  private static List<Plea> candidates(
      List<String> signs, Map<String, List<Integer>> bySign, List<Plea> pleas) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String sign : signs) {
      List<Integer> having = bySign.getOrDefault(sign, List.of());
      having
          .subList(Math.max(0, having.size() - NEAREST), having.size())
          .forEach(each -> shared.merge(each, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= SHARED_SIGNS)
        .map(each -> pleas.get(each.getKey()))
        .toList();
  }

  private List<Echo> echoes(Plea later, List<Plea> candidates, Likeness likeness) {
    Map<String, Echo> best = new LinkedHashMap<>();
    for (Plea earlier : candidates) {
      double alike = earlier.isOfAnotherMeeting(later) ? likeness.of(earlier, later) : 0;
      if (alike > 0) {
        best.merge(
            earlier.document().id() + "\n" + earlier.stated().session(),
            echo(earlier, later, alike),
            (one, other) -> other.similarity() > one.similarity() ? other : one);
      }
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Echo::similarity).reversed())
        .limit(MOST_ECHOES)
        .toList();
  }

  private Echo echo(Plea earlier, Plea later, double likeness) {
    Evidence words = later.statement().evidence();
    return new Echo(
        new Evidence(words.span(), words.quote(), words.locator(), RULE),
        new Echo.Reference(earlier.document().id(), earlier.statement()),
        new Echo.Reference(later.document().id(), later.statement()),
        likeness,
        change.of(earlier.statement(), later.statement()));
  }
}
