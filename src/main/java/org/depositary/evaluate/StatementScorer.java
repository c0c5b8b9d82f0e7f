package org.depositary.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.evaluate.Row.Stretch;

/**
 * Compares statements: each of the answer goes with the unit of the gold table on whose words it
 * stands; several that go with one unit are taken together. Values that only one of two readers
 * gave, in columns that end in {@code _ok}, are neither asked for nor counted against.
 */
final class StatementScorer implements Scorer {

  private static final double LEAST_OVERLAP = 0.5;
  private static final double LEAST_ON_BORDER = 0.3;
  private static final String KIND = Kinds.STATEMENTS;
  private static final String DIRECTIVE = "directive";
  private static final List<String> COLUMNS =
      List.of("acts", "issuer", "addressees", "instruments", "provisions", "groups", "themes");

  private final List<Row> borderline;

  /**
   * @param borderline stretches where a statement counts neither for nor against
   */
  StatementScorer(List<Row> borderline) {
    this.borderline = borderline;
  }

  @Override
  public void score(List<Row> gold, List<Row> answers, Keys keys, Findings into) {
    List<Row> spurious = new ArrayList<>();
    List<List<Row>> hits = new ArrayList<>();
    gold.forEach(unit -> hits.add(new ArrayList<>()));
    for (Row answer : answers) {
      unitOf(answer, gold)
          .ifPresentOrElse(unit -> hits.get(unit).add(answer), () -> spurious.add(answer));
    }
    spurious.removeIf(this::isBorderline);
    found(gold, hits, spurious, into);
    kinds(gold, hits, into);
    locators(gold, hits, into);
    COLUMNS.stream()
        .filter(column -> Row.haveColumn(gold, column))
        .forEach(column -> compare(column, gold, hits, keys, into));
  }

  private static Optional<Integer> unitOf(Row answer, List<Row> gold) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < gold.size(); i++) {
      double overlap =
          gold.get(i).document().equals(answer.document()) ? gold.get(i).overlap(answer) : -1;
      if (overlap >= LEAST_OVERLAP && overlap >= most) {
        most = overlap;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private boolean isBorderline(Row answer) {
    return borderline.stream()
        .filter(each -> each.document().equals(answer.document()))
        .anyMatch(each -> each.overlap(answer) > LEAST_ON_BORDER);
  }

  private static void found(
      List<Row> gold, List<List<Row>> hits, List<Row> spurious, Findings into) {
    int missed = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (hits.get(i).isEmpty()) {
        missed++;
        Row unit = gold.get(i);
        into.differs(KIND, "missed", unit.document(), unit.get("locator"), unit.get("acts"));
      }
    }
    for (Row each : spurious) {
      String where = each.stretch().map(Stretch::toString).orElse("");
      into.differs(KIND, "spurious", each.document(), each.get("locator"), each.get("acts"), where);
    }
    Tally tally = new Tally();
    tally.add(gold.size() - missed, spurious.size(), missed);
    into.add(tally.score(KIND));
  }

  private static void kinds(List<Row> gold, List<List<Row>> hits, Findings into) {
    Tally tally = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      String kind = kindOf(hits.get(i));
      tally.add(Set.of(gold.get(i).get("kind")), kind.isEmpty() ? Set.of() : Set.of(kind));
    }
    into.add(tally.score(KIND + ".kind"));
  }

  private static String kindOf(List<Row> statements) {
    if (statements.stream().anyMatch(each -> each.get("kind").equals(DIRECTIVE))) {
      return DIRECTIVE;
    }
    return statements.isEmpty() ? "" : statements.get(0).get("kind");
  }

  /** The places of bullets and cut sentences are not printed and so not compared. */
  private static void locators(List<Row> gold, List<List<Row>> hits, Findings into) {
    Tally tally = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      String locator = gold.get(i).get("locator");
      boolean printed =
          !locator.startsWith("b") && !locator.contains("/b") && !locator.contains("/c");
      if (!hits.get(i).isEmpty() && printed) {
        String given = hits.get(i).get(0).get("locator");
        tally.add(Set.of(Folding.fold(locator)), Set.of(Folding.fold(given)));
      }
    }
    into.add(tally.score(KIND + ".locator"));
  }

  private static void compare(
      String column, List<Row> gold, List<List<Row>> hits, Keys keys, Findings into) {
    boolean words = column.equals("acts") || column.equals("provisions");
    Reading how = words ? Reading.PLAIN : Reading.KEYS;
    Tally tally = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      Row unit = gold.get(i);
      Set<String> wanted = how.wanted(unit.get(column), keys);
      Set<String> allowed = how.wanted(unit.get(column + "_ok"), keys);
      Set<String> given = new LinkedHashSet<>();
      hits.get(i).forEach(each -> given.addAll(how.wanted(each.get(column), keys)));
      tally.add(wanted, given, allowed);
      Set<String> unasked = new LinkedHashSet<>(given);
      unasked.removeAll(wanted);
      unasked.removeAll(allowed);
      if (!hits.get(i).isEmpty() && !(unasked.isEmpty() && given.containsAll(wanted))) {
        into.differs(
            KIND + "." + column,
            unit.document(),
            unit.get("locator"),
            "gold " + Reading.print(wanted),
            "answer " + Reading.print(given));
      }
    }
    into.add(tally.score(KIND + "." + column));
  }
}
