package org.depositary.serve;

import java.util.Map;
import java.util.Optional;

/**
 * A section of the page of a thing.
 *
 * @param name of its title in the texts
 * @param query that makes its rows
 * @param thing path under {@code /id/} of the thing to ask about, if not the page's own
 * @param arguments of the query beside the thing
 * @param show in which form: facts, table, chips, places or timeline
 * @param first how many rows are shown
 * @param all where the whole list can be had
 */
record SectionPlan(
    String name,
    String query,
    Optional<String> thing,
    Map<String, String> arguments,
    String show,
    int first,
    Optional<Whole> all) {

  /** Rows shown where the plan does not say how many. */
  static final int FIRST = 50;

  SectionPlan {
    arguments = Map.copyOf(arguments);
  }

  /**
   * A canned query that gives the whole list.
   *
   * @param query its name
   * @param parameter that takes the key of the thing
   * @param by parameter that takes the key of a row; empty if rows count nothing
   */
  record Whole(String query, String parameter, String by) {

    QueryAddress of(String key) {
      return new QueryAddress(query, Map.of(parameter, key));
    }

    QueryAddress of(String key, String rowKey) {
      return of(key).with(by, rowKey);
    }
  }
}
