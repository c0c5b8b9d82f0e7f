package org.depositary.evaluate;

import static org.depositary.evaluate.Reading.KEYS;
import static org.depositary.evaluate.Reading.LIKENESS;
import static org.depositary.evaluate.Reading.NUMBER;
import static org.depositary.evaluate.Reading.PLAIN;
import static org.depositary.evaluate.Reading.WORDS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.evaluate.NameScorer.Column;
import org.depositary.evaluate.NameScorer.Naming;

/** The kinds of fact that can be compared, each by what makes two of its rows the same. */
final class Kinds {

  static final String STATEMENTS = "recommendations";
  static final String TREATY_ACTIONS = "treaty_actions";

  private final Map<String, Scorer> scorers = new LinkedHashMap<>();

  private Kinds() {}

  /**
   * What compares each kind, by the name of its gold table.
   *
   * @param borderline stretches where a statement counts neither for nor against
   */
  static Map<String, Scorer> scorers(List<Row> borderline) {
    Kinds kinds = new Kinds();
    kinds.scorers.put(STATEMENTS, new StatementScorer(borderline));
    kinds.sets();
    kinds.meetings();
    kinds.work();
    return kinds.scorers;
  }

  private void sets() {
    Map<String, Reading> action = new LinkedHashMap<>();
    action.put("instrument", KEYS);
    action.put("state", KEYS);
    action.put("action", WORDS);
    action.put("as_of", WORDS);
    set(TREATY_ACTIONS, action);
    set("provisions", two("instrument", KEYS, "provision", PLAIN));
    set("symbols", Map.of("symbol", WORDS));
    set("resolutions", two("body", KEYS, "number", NUMBER));
    set("instrument_mentions", Map.of("instrument", KEYS));
    set("actor_mentions", Map.of("actor", KEYS));
  }

  private static Map<String, Reading> two(
      String first, Reading readFirst, String second, Reading readSecond) {
    Map<String, Reading> columns = new LinkedHashMap<>();
    columns.put(first, readFirst);
    columns.put(second, readSecond);
    return columns;
  }

  private void meetings() {
    named(
        "participants",
        new Naming(List.of("name", "name_corrected"), "name", 0.5, "category", false),
        new Column("state", "state", KEYS),
        new Column("affiliation", "affiliation", LIKENESS),
        new Column("position", "position", LIKENESS));
    named(
        "agenda",
        new Naming(List.of("person"), "person", 0.5, "", false),
        new Column("session", "session", PLAIN),
        new Column("role", "role", PLAIN),
        new Column("state", "state", KEYS),
        new Column("topic", "topic", LIKENESS));
  }

  private void work() {
    named(
        "programmes",
        new Naming(List.of("programme"), "programme", 0.6, "", true),
        new Column("operators", "operators", KEYS),
        new Column("partners", "partners", KEYS));
    named(
        "agreements",
        new Naming(List.of("agreement"), "agreement", 0.4, "", true),
        new Column("parties", "parties", KEYS));
    named(
        "events",
        new Naming(List.of("event"), "event", 0.5, "", true),
        new Column("date_start", "from", PLAIN),
        new Column("date_end", "to", PLAIN),
        new Column("place", "place", LIKENESS));
    named(
        "positions",
        new Naming(List.of(), "holder", 0.6, "", true),
        new Column("holder", "holder", KEYS),
        new Column("stance", "stance", PLAIN),
        new Column("instruments", "instruments", KEYS));
  }

  private void set(String kind, Map<String, Reading> columns) {
    scorers.put(kind, new SetScorer(kind, columns));
  }

  private void named(String kind, Naming naming, Column... columns) {
    scorers.put(kind, new NameScorer(kind, naming, List.of(columns)));
  }
}
