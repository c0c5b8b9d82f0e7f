package org.depositary.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares rows that are what their columns say: each counts once in its document. */
final class SetScorer implements Scorer {

  private static final Comparator<List<String>> BY_VALUES = Comparator.comparing(List::toString);

  private final String kind;
  private final Map<String, Reading> columns;

  /**
   * @param columns those that make a row what it is, as the gold table names them
   */
  SetScorer(String kind, Map<String, Reading> columns) {
    this.kind = kind;
    this.columns = new LinkedHashMap<>(columns);
  }

  @Override
  public void score(List<Row> gold, List<Row> answers, Keys keys, Findings into) {
    Function<Row, List<String>> values = row -> values(row, keys);
    Set<List<String>> wanted = gold.stream().map(values).collect(Collectors.toSet());
    Set<List<String>> given = answers.stream().map(values).collect(Collectors.toSet());
    Tally tally = new Tally();
    tally.add(wanted, given);
    into.add(tally.score(kind));
    only(wanted, given).forEach(each -> into.differs(kind, "missed", String.join("\t", each)));
    only(given, wanted).forEach(each -> into.differs(kind, "spurious", String.join("\t", each)));
  }

  private static List<List<String>> only(Set<List<String>> these, Set<List<String>> those) {
    return these.stream().filter(each -> !those.contains(each)).sorted(BY_VALUES).toList();
  }

  private List<String> values(Row row, Keys keys) {
    List<String> values = new ArrayList<>();
    values.add(row.document());
    columns.forEach((column, how) -> values.add(how.one(cell(row, column), keys)));
    return values;
  }

  /** The gold tables have some columns under older names. */
  private static String cell(Row row, String column) {
    return column.equals("as_of") && row.get(column).isEmpty() ? row.get("asOf") : row.get(column);
  }
}
