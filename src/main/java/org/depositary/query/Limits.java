package org.depositary.query;

import java.time.Duration;

/**
 * How much a query may use.
 *
 * @param time until it is stopped
 * @param rows of its answer, or triples; more is an error, never a part of the answer
 * @param characters of its answer; more is an error too
 */
public record Limits(Duration time, int rows, long characters) {

  /** Thirty seconds, a million rows, fifty million characters. */
  public static final Limits STANDARD = new Limits(Duration.ofSeconds(30), 1_000_000, 50_000_000);

  /** With as many characters as is standard. */
  public Limits(Duration time, int rows) {
    this(time, rows, STANDARD.characters());
  }
}
