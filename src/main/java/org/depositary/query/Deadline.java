package org.depositary.query;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * When a query must have ended. Whatever may take long looks here, since the engine's own timer is
 * not heard while it prepares the first row.
 */
final class Deadline {

  private static final Symbol SYMBOL = Symbol.create("https://w3id.org/depositary/deadline");

  /** How many steps pass between two looks at the memory. */
  private static final int STEPS = 0xFFF;

  private final long end;
  private int steps;

  private Deadline(long end) {
    this.end = end;
  }

  /** Puts a deadline into the context a query is evaluated in. */
  static void set(Context context, Duration fromNow) {
    context.set(SYMBOL, new Deadline(System.nanoTime() + fromNow.toNanos()));
  }

  /** The deadline of the query that is evaluated in a context. */
  static Deadline of(Context context) {
    Deadline deadline = context.get(SYMBOL);
    return deadline == null ? new Deadline(Long.MAX_VALUE) : deadline;
  }

  /**
   * Goes on only before the deadline, and while there is memory.
   *
   * @throws QueryCancelledException after the deadline
   * @throws QueryProblem when the memory is nearly full, before it is
   */
  void check() {
    if (end != Long.MAX_VALUE && System.nanoTime() - end > 0) {
      throw new QueryCancelledException();
    }
    if ((++steps & STEPS) == 0 && Heap.isNearlyFull()) {
      throw new QueryProblem(
          QueryProblem.Kind.TOO_LARGE,
          "the memory is nearly full: ask for less, or come again in a moment");
    }
  }
}
