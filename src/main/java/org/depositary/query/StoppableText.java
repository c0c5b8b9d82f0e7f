package org.depositary.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text for a regular expression to read that ends the reading once its query is cancelled; the
 * expression itself asks nobody whether to go on, but it asks for every character.
 */
final class StoppableText implements CharSequence {

  private static final int MASK = 0x3FF;
  private static final long STEPS_WITHOUT_QUERY = 1_000_000;

  private final String text;
  private final AtomicBoolean cancelled;
  private long steps;

  private StoppableText(String text, AtomicBoolean cancelled) {
    this.text = text;
    this.cancelled = cancelled;
  }

  /**
   * @param environment of the query; null while it is only being prepared, when reading ends after
   *     a million characters
   */
  static StoppableText of(String text, FunctionEnv environment) {
    return new StoppableText(
        text, environment == null ? null : Context.getCancelSignal(environment.getContext()));
  }

  @Override
  public char charAt(int index) {
    if ((++steps & MASK) == 0) {
      if (cancelled != null && cancelled.get()) {
        throw new QueryCancelledException();
      }
      if (cancelled == null && steps > STEPS_WITHOUT_QUERY) {
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
