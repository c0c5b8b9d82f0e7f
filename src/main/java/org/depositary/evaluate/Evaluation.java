package org.depositary.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Canned answers held against gold tables, kind of fact by kind of fact. */
public final class Evaluation {

  private static final List<String> KEYED = List.of("actors", "instruments", "themes", "groups");

  /** A plea, a plan or support is no action. */
  private static final Set<String> TAKEN = Set.of("", "done", "threshold");

  private final Gold gold;
  private final Function<String, Optional<String>> answers;
  private final Findings findings = new Findings();

  private Evaluation(Gold gold, Function<String, Optional<String>> answers) {
    this.gold = gold;
    this.answers = answers;
  }

  /**
   * Compares.
   *
   * @param gold folder of the gold tables
   * @param answers the answer of a canned query as CSV, by its name; empty where there is no such
   *     query
   * @throws IOException if the folder cannot be read
   * @throws IllegalArgumentException if a table is not as it should be
   */
  public static Findings run(Path gold, Function<String, Optional<String>> answers)
      throws IOException {
    Evaluation evaluation = new Evaluation(Gold.read(gold), answers);
    evaluation.run();
    return evaluation.findings;
  }

  private void run() throws IOException {
    List<Row> keyed = new ArrayList<>();
    for (String each : KEYED) {
      answer(each).ifPresent(keyed::addAll);
    }
    Keys keys = new Keys(gold.table("keys"), keyed);
    List<Row> borderline = gold.inside(gold.table("borderline"), Kinds.STATEMENTS);
    for (Map.Entry<String, Scorer> each : Kinds.scorers(borderline).entrySet()) {
      score(each.getKey(), each.getValue(), keys);
    }
  }

  private void score(String kind, Scorer scorer, Keys keys) throws IOException {
    List<Row> wanted = rows(kind, gold.table(kind));
    if (wanted.isEmpty()) {
      return;
    }
    Optional<List<Row>> given = answer(kind.replace('_', '-'));
    if (given.isEmpty()) {
      findings.notAsked(kind);
    } else {
      scorer.score(wanted, rows(kind, given.get()), keys, findings);
    }
  }

  private Optional<List<Row>> answer(String query) {
    return answers.apply(query).map(csv -> Row.parse("the answer " + query, csv));
  }

  private List<Row> rows(String kind, List<Row> all) {
    List<Row> inside = gold.inside(all, kind);
    return kind.equals(Kinds.TREATY_ACTIONS)
        ? inside.stream().filter(row -> TAKEN.contains(row.get("modality"))).toList()
        : inside;
  }
}
