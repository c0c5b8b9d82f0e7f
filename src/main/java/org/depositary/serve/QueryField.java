package org.depositary.serve;

import java.util.List;

/**
 * A parameter of a canned query as a field of a form.
 *
 * @param name of the parameter
 * @param label for people
 * @param hint what it is, in one sentence
 * @param input how it is given: select, list, date, number or text
 * @param value as given
 * @param required whether the query needs it
 * @param options to choose from, or to be proposed
 * @param example a value that gives an answer
 * @param exampleLink to that answer
 */
record QueryField(
    String name,
    String label,
    String hint,
    String input,
    String value,
    boolean required,
    List<Option> options,
    String example,
    String exampleLink) {

  QueryField {
    options = List.copyOf(options);
  }

  /**
   * A value worth giving.
   *
   * @param value as given
   * @param label what it is called
   */
  record Option(String value, String label) {}

  /** Whether the value is among those proposed, or nothing is proposed. */
  boolean known() {
    return options.isEmpty()
        || value.isEmpty()
        || options.stream().anyMatch(each -> each.value().equals(value));
  }
}
