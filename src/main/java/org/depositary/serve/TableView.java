package org.depositary.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of an answer a page shows, and in which order.
 *
 * @param sort the column to sort by; empty for the order of the answer
 * @param descending from the last to the first
 * @param filter what a row must contain; empty for all rows
 * @param page from 1
 */
record TableView(String sort, boolean descending, String filter, int page) {

  private static final String SORT = "sort";
  private static final String DESCENDING = "desc";
  private static final String FILTER = "filter";
  private static final String PAGE = "page";

  /** The names it has in an address, which no parameter of a query may have. */
  static final Set<String> NAMES = Set.of(SORT, DESCENDING, FILTER, PAGE);

  static TableView of(HttpServletRequest request) {
    return new TableView(
        value(request, SORT),
        request.getParameter(DESCENDING) != null,
        value(request, FILTER).strip(),
        number(value(request, PAGE)));
  }

  private static String value(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  private static int number(String text) {
    try {
      return Math.max(1, Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  TableView sortedBy(String column, boolean down) {
    return new TableView(column, down, filter, 1);
  }

  TableView on(int other) {
    return new TableView(sort, descending, filter, other);
  }

  /** As parameters of an address; what is as always is left out. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (!sort.isEmpty()) {
      parameters.put(SORT, sort);
      if (descending) {
        parameters.put(DESCENDING, "1");
      }
    }
    if (!filter.isEmpty()) {
      parameters.put(FILTER, filter);
    }
    if (page > 1) {
      parameters.put(PAGE, Integer.toString(page));
    }
    return parameters;
  }
}
