package org.depositary.query;

import java.util.Locale;

/**
 * A column of an answer.
 *
 * @param name of the variable
 * @param type of its values
 * @param description what it holds; empty in a folder of queries that does not describe columns
 * @param multivalued whether a cell joins several values by {@code |}
 */
public record Column(String name, Type type, String description, boolean multivalued) {

  /** Types of values, as written in a header. */
  public enum Type {
    STRING,
    INTEGER,
    DECIMAL,
    DATE,
    IRI;

    /** As written: {@code string}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
