package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * <p>Recommendations are taken in the order of their dates, and each is compared with those of the
 * {@link EarlierPleas} that are near.
 */
public final class EchoFinder {

  private static final String RULE = "echo.likeness";

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
    EarlierPleas gone = new EarlierPleas(pleas);
    Map<String, List<Echo>> echoes = new TreeMap<>();
    for (Plea later : pleas) {
      List<Echo> found = echoes(later, gone.near(later), likeness);
      if (!found.isEmpty()) {
        echoes.computeIfAbsent(later.document().id(), id -> new ArrayList<>()).addAll(found);
      }
      gone.add(later);
    }
    return echoes;
  }

  private List<Plea> pleas(Collection<StatedDocument> documents) {
    Set<String> ids = documents.stream().map(StatedDocument::id).collect(Collectors.toSet());
    ContentWords words = new ContentWords(authorities, cues);
    return documents.stream()
        .filter(each -> each.digestOf().filter(ids::contains).isEmpty())
        .sorted(Comparator.comparing(StatedDocument::date).thenComparing(StatedDocument::id))
        .flatMap(
            each ->
                each.recommendations().stream().map(stated -> Plea.of(each, stated, words, cues)))
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
