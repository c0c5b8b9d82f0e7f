package org.depositary.evaluate;

import static org.depositary.evaluate.Reading.KEYS;
import static org.depositary.evaluate.Reading.LIKENESS;
import static org.depositary.evaluate.Reading.NUMBER;
import static org.depositary.evaluate.Reading.PLAIN;
import static org.depositary.evaluate.Reading.WORDS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.depositary.evaluate.NameScorer.Column;
import org.depositary.evaluate.NameScorer.Naming;

/** Canned answers held against gold tables, kind of fact by kind of fact. */
public final class Evaluation {

  private static final List<String> KEYED = List.of("actors", "instruments", "themes", "groups");
  private static final String STATEMENTS = "recommendations";
  private static final String TREATY_ACTIONS = "treaty_actions";

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
    for (Map.Entry<String, Scorer> each : scorers().entrySet()) {
      score(each.getKey(), each.getValue(), keys);
    }
  }

  private Map<String, Scorer> scorers() throws IOException {
    Map<String, Scorer> scorers = new LinkedHashMap<>();
    List<Row> borderline = gold.inside(gold.table("borderline"), STATEMENTS);
    scorers.put(STATEMENTS, new StatementScorer(borderline));
    sets(
        scorers,
        TREATY_ACTIONS,
        "instrument",
        KEYS,
        "state",
        KEYS,
        "action",
        WORDS,
        "as_of",
        WORDS);
    sets(scorers, "provisions", "instrument", KEYS, "provision", PLAIN);
    sets(scorers, "symbols", "symbol", WORDS);
    sets(scorers, "resolutions", "body", KEYS, "number", NUMBER);
    sets(scorers, "instrument_mentions", "instrument", KEYS);
    sets(scorers, "actor_mentions", "actor", KEYS);
    names(
        scorers,
        "participants",
        new Naming(List.of("name", "name_corrected"), "name", 0.5, "category", false),
        new Column("state", "state", KEYS),
        new Column("affiliation", "affiliation", LIKENESS),
        new Column("position", "position", LIKENESS));
    names(
        scorers,
        "agenda",
        new Naming(List.of("person"), "person", 0.5, "", false),
        new Column("session", "session", PLAIN),
        new Column("role", "role", PLAIN),
        new Column("state", "state", KEYS),
        new Column("topic", "topic", LIKENESS));
    names(
        scorers,
        "programmes",
        new Naming(List.of("programme"), "programme", 0.6, "", true),
        new Column("operators", "operators", KEYS),
        new Column("partners", "partners", KEYS));
    names(
        scorers,
        "agreements",
        new Naming(List.of("agreement"), "agreement", 0.4, "", true),
        new Column("parties", "parties", KEYS));
    names(
        scorers,
        "events",
        new Naming(List.of("event"), "event", 0.5, "", true),
        new Column("date_start", "from", PLAIN),
        new Column("date_end", "to", PLAIN),
        new Column("place", "place", LIKENESS));
    names(
        scorers,
        "positions",
        new Naming(List.of(), "holder", 0.6, "", true),
        new Column("holder", "holder", KEYS),
        new Column("stance", "stance", PLAIN),
        new Column("instruments", "instruments", KEYS));
    return scorers;
  }

  private static void sets(Map<String, Scorer> scorers, String kind, Object... columns) {
    Map<String, Reading> read = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i += 2) {
      read.put((String) columns[i], (Reading) columns[i + 1]);
    }
    scorers.put(kind, new SetScorer(kind, read));
  }

  private static void names(
      Map<String, Scorer> scorers, String kind, Naming naming, Column... columns) {
    scorers.put(kind, new NameScorer(kind, naming, List.of(columns)));
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
    return kind.equals(TREATY_ACTIONS)
        ? inside.stream().filter(row -> TAKEN.contains(row.get("modality"))).toList()
        : inside;
  }
}
