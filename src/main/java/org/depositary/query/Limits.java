package org.depositary.query;

import java.time.Duration;

/**
 * How much a query may use.
 *
 * @param time until it is stopped
 * @param rows of its answer, or triples; more is an error, never a part of the answer
 */
public record Limits(Duration time, int rows) {

  /** Thirty seconds and a million rows. */
  public static final Limits STANDARD = new Limits(Duration.ofSeconds(30), 1_000_000);
}
