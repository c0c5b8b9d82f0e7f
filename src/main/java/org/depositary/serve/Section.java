package org.depositary.serve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A section of a page: what a query said of the thing.
 *
 * @param name of its title in the texts, and its place on the page
 * @param show in which form
 * @param columns of a table that hold something
 * @param rows the first of them
 * @param total how many there are
 * @param all the question that gives the whole list
 */
record Section(
    String name,
    String show,
    List<String> columns,
    List<FactRow> rows,
    int total,
    Optional<QueryAddress> all) {

  Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether some row has the words it came from. */
  boolean quoted() {
    return rows.stream().anyMatch(each -> each.quote().isPresent());
  }

  /** Whether all rows are shown. */
  boolean whole() {
    return rows.size() == total;
  }

  /** The places the rows speak of, those of one document together. */
  Collection<List<Quote.Place>> byDocument() {
    return rows.stream()
        .flatMap(each -> each.place().stream())
        .collect(
            Collectors.groupingBy(Quote.Place::document, LinkedHashMap::new, Collectors.toList()))
        .values();
  }
}
