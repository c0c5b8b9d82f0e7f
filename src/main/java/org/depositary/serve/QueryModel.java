package org.depositary.serve;

import java.util.List;
import java.util.Optional;
import org.depositary.query.CannedQuery;

/**
 * What the page of a canned query shows.
 *
 * @param frame of the page
 * @param canned the query
 * @param address of the question as asked
 * @param fields of its form
 * @param problem why there is no answer; empty if nothing is wrong
 * @param table the answer; empty as long as nothing was asked
 * @param view which part of it
 * @param instead what to ask where the answer is empty
 * @param sparql what was asked; empty as long as nothing was
 * @param picture of the answer, where it has one
 * @param origin scheme and host, for programs
 */
record QueryModel(
    Frame frame,
    CannedQuery canned,
    QueryAddress address,
    List<QueryField> fields,
    String problem,
    Optional<AnswerTable> table,
    TableView view,
    List<QueryForm.Link> instead,
    String sparql,
    Optional<Picture> picture,
    String origin) {

  /** Where a program gets the answer as CSV. */
  String csv() {
    return origin + address.format("csv");
  }

  /** The address of the same answer sorted by a column; the other way round if it is already. */
  String sorted(String column) {
    boolean down = view.sort().equals(column) && !view.descending();
    return address.page(view.sortedBy(column, down));
  }

  /** How a column is sorted, as {@code aria-sort} says it; null if it is not. */
  String order(String column) {
    if (!view.sort().equals(column)) {
      return null;
    }
    return view.descending() ? "descending" : "ascending";
  }

  /** Which rows are shown, in words. */
  String count() {
    AnswerTable shown = table.orElseThrow();
    if (shown.matching() == 0) {
      return frame.text("query.count.none", shown.total());
    }
    String text = shown.matching() < shown.total() ? "query.count.filtered" : "query.count";
    return frame.text(text, shown.from(), shown.to(), shown.matching(), shown.total());
  }
}
