package org.depositary.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which keys of the answers are which of the gold tables: equal ones first, else shared names. */
final class Keys {

  private final Map<String, String> known = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> answered = new HashMap<>();

  /**
   * @param gold rows with a key, a label and aliases
   * @param answers the rows of the answers that list keyed things
   */
  Keys(List<Row> gold, List<Row> answers) {
    for (Row each : gold) {
      known.put(Folding.fold(each.get("key")), each.get("key"));
      names(each).forEach(name -> byName.putIfAbsent(name, each.get("key")));
    }
    for (Row each : answers) {
      String key = each.get("key");
      if (!key.isEmpty() && !known.containsKey(Folding.fold(key))) {
        names(each)
            .filter(byName::containsKey)
            .findFirst()
            .ifPresent(name -> answered.put(key, byName.get(name)));
      }
    }
  }

  private static Stream<String> names(Row row) {
    return Stream.concat(Stream.of(row.get("label")), Stream.of(row.get("aliases").split("\\|")))
        .map(Folding::fold)
        .filter(name -> !name.isEmpty());
  }

  /** The key as the gold tables have it; unknown ones as they are. */
  String of(String key) {
    String folded = Folding.fold(key);
    String found = known.get(folded);
    found = found != null ? found : answered.get(key);
    found = found != null ? found : byName.get(folded);
    return found != null ? found : key;
  }

  /** All keys of a cell. */
  Set<String> all(String cell) {
    return Folding.values(cell).stream()
        .map(this::of)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
