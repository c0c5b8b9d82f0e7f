package org.depositary.query;

import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A text for a regular expression to read that ends the reading at the deadline of its query; the
 * expression itself asks nobody whether to go on, but it asks for every character.
 */
final class StoppableText implements CharSequence {

  private static final int MASK = 0x3FF;
  private static final long STEPS_WITHOUT_QUERY = 1_000_000;

  private final String text;
  private final Deadline deadline;
  private long steps;

  private StoppableText(String text, Deadline deadline) {
    this.text = text;
    this.deadline = deadline;
  }

  /**
   * @param environment of the query; null while it is only being prepared, when reading ends after
   *     a million characters
   */
  static StoppableText of(String text, FunctionEnv environment) {
    return new StoppableText(
        text, environment == null ? null : Deadline.of(environment.getContext()));
  }

  @Override
  public char charAt(int index) {
    if ((++steps & MASK) == 0) {
      if (deadline != null) {
        deadline.check();
      } else if (steps > STEPS_WITHOUT_QUERY) {
        throw new ExprEvalException("the regular expression takes too long");
      }
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
