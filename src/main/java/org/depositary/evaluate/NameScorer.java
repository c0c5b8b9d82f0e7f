package org.depositary.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares rows that are things with a name: each of the gold table goes with the one of the answer
 * that is named most alike, the likest pairs first; then their columns are compared.
 */
final class NameScorer implements Scorer {

  private static final double HALF = 0.5;

  /** What standing at the same place is worth where names need not be alike. */
  private static final double SAME_PLACE = 0.7;

  /** What standing at the same place adds to the likeness of names. */
  private static final double PLACE_BONUS = 0.2;

  private final String kind;
  private final Naming naming;
  private final List<Column> columns;

  /**
   * By what two rows are the same thing.
   *
   * @param gold the columns of names in the gold table; none where only the place counts
   * @param answer the column of the name in the answer
   * @param least the least likeness, 0 to 1
   * @param same a column that must be equal; empty for none
   * @param byPlace whether standing at the same place will do
   */
  record Naming(List<String> gold, String answer, double least, String same, boolean byPlace) {}

  /**
   * A column that is compared.
   *
   * @param gold its name in the gold table
   * @param answer its name in the answer
   * @param how its cells are compared
   */
  record Column(String gold, String answer, Reading how) {}

  private record Pair(double likeness, int gold, int answer) {
    private static final Comparator<Pair> LIKEST_FIRST =
        Comparator.comparingDouble(Pair::likeness)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::answer)
            .reversed();
  }

  NameScorer(String kind, Naming naming, List<Column> columns) {
    this.kind = kind;
    this.naming = naming;
    this.columns = columns;
  }

  @Override
  public void score(List<Row> gold, List<Row> answers, Keys keys, Findings into) {
    Map<Integer, Integer> partners = partners(gold, answers);
    Set<Integer> used = new HashSet<>(partners.values());
    Tally rows = new Tally();
    rows.add(partners.size(), answers.size() - used.size(), gold.size() - partners.size());
    into.add(rows.score(kind));
    for (int i = 0; i < gold.size(); i++) {
      if (!partners.containsKey(i)) {
        into.differs(kind, "missed", gold.get(i).document(), nameOf(gold.get(i)));
      }
    }
    for (int i = 0; i < answers.size(); i++) {
      if (!used.contains(i)) {
        Row row = answers.get(i);
        String name = row.get(naming.answer());
        into.differs(kind, "spurious", row.document(), name.isEmpty() ? row.get("start") : name);
      }
    }
    columns.stream()
        .filter(column -> Row.haveColumn(gold, column.gold()))
        .forEach(column -> compare(column, gold, answers, partners, keys, into));
  }

  private String nameOf(Row gold) {
    return gold.get(naming.gold().isEmpty() ? "start" : naming.gold().get(0));
  }

  /** Which row of the gold table goes with which of the answer. */
  private Map<Integer, Integer> partners(List<Row> gold, List<Row> answers) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < answers.size(); j++) {
        double likeness = likeness(gold.get(i), answers.get(j));
        if (likeness >= naming.least()) {
          boolean touching = gold.get(i).overlap(answers.get(j)) > 0;
          pairs.add(new Pair(likeness + (touching ? PLACE_BONUS : 0), i, j));
        }
      }
    }
    pairs.sort(Pair.LIKEST_FIRST);
    Map<Integer, Integer> partners = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair each : pairs) {
      if (!partners.containsKey(each.gold()) && used.add(each.answer())) {
        partners.put(each.gold(), each.answer());
      }
    }
    return partners;
  }

  private double likeness(Row gold, Row answer) {
    String same = naming.same();
    if (!gold.document().equals(answer.document())
        || !Folding.fold(gold.get(same)).equals(Folding.fold(answer.get(same)))) {
      return -1;
    }
    double likeness = 0;
    for (String column : naming.gold()) {
      String name = answer.get(naming.answer());
      likeness = Math.max(likeness, Folding.likeness(gold.get(column), name));
    }
    boolean there = naming.byPlace() && gold.overlap(answer) >= HALF;
    return there ? Math.max(likeness, SAME_PLACE) : likeness;
  }

  private void compare(
      Column column,
      List<Row> gold,
      List<Row> answers,
      Map<Integer, Integer> partners,
      Keys keys,
      Findings into) {
    String name = kind + "." + column.answer();
    Tally tally = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      String cell = gold.get(i).get(column.gold());
      Integer partner = partners.get(i);
      String answer = partner == null ? "" : answers.get(partner).get(column.answer());
      Set<String> wanted = column.how().wanted(cell, keys);
      Set<String> given = column.how().given(answer, cell, keys);
      tally.add(wanted, given);
      if (partner != null && !wanted.equals(given)) {
        into.differs(
            name,
            gold.get(i).document(),
            nameOf(gold.get(i)),
            "gold " + Reading.print(wanted),
            "answer " + Reading.print(given));
      }
    }
    into.add(tally.score(name));
  }
}
