package org.depositary.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the answers agree with the gold tables in one kind of fact or one of its columns.
 *
 * @param kind {@code recommendations}, or with a column {@code recommendations.acts}
 * @param right in both
 * @param spurious only in the answers
 * @param missed only in the gold tables
 */
public record Score(String kind, int right, int spurious, int missed) {

  /** The share of the answers that is right, 0 to 1. */
  public double precision() {
    if (right + spurious == 0) {
      return missed == 0 ? 1 : 0;
    }
    return right / (double) (right + spurious);
  }

  /** The share of the gold tables that was found, 0 to 1. */
  public double recall() {
    return right + missed == 0 ? 1 : right / (double) (right + missed);
  }

  /** The harmonic mean of both, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** A share with three decimals, as it is printed. */
  public static String printed(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}
