package org.depositary.extract;

import java.util.Arrays;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts people back under their headings where a page of two columns was read one column after the
 * other. The right column then follows the last heading, in the order of the headings; each heading
 * has as many people on the right as on the left, or one less.
 */
final class ColumnOrder {

  /**
   * Where the people of a right column belong.
   *
   * @param headings for each person the number of the heading
   * @param cost how badly that fits; 0 for a perfect page
   */
  record Placement(int[] headings, double cost) {}

  private final int[] left;
  private final int right;
  private final ToDoubleBiFunction<Integer, Integer> cost;
  private final double[][] best;
  private final int[][] taken;

  private ColumnOrder(int[] left, int right, ToDoubleBiFunction<Integer, Integer> cost) {
    this.left = left;
    this.right = right;
    this.cost = cost;
    this.best = new double[left.length + 1][right + 1];
    this.taken = new int[left.length + 1][right + 1];
  }

  /**
   * The best placement.
   *
   * @param left how many people stand under each heading of the page, in its left column
   * @param right how many people stand in the right column
   * @param cost of putting a person (by number) under a heading (by number)
   */
  static Placement place(int[] left, int right, ToDoubleBiFunction<Integer, Integer> cost) {
    ColumnOrder order = new ColumnOrder(left, right, cost);
    Arrays.fill(order.best[0], Double.POSITIVE_INFINITY);
    order.best[0][0] = 0;
    for (int heading = 1; heading <= left.length; heading++) {
      for (int to = 0; to <= right; to++) {
        order.fill(heading, to);
      }
    }
    return order.traced();
  }

  /** The best way to put the first people up to one under the first headings up to one. */
  private void fill(int heading, int to) {
    best[heading][to] = Double.POSITIVE_INFINITY;
    double fit = 0;
    for (int here = 0; here <= to; here++) {
      fit += here == 0 ? 0 : cost.applyAsDouble(to - here, heading - 1);
      double all = best[heading - 1][to - here] + fit + imbalance(left[heading - 1], here);
      if (all < best[heading][to]) {
        best[heading][to] = all;
        taken[heading][to] = here;
      }
    }
  }

  private Placement traced() {
    int[] headings = new int[right];
    int to = right;
    for (int heading = left.length; heading > 0; heading--) {
      int here = taken[heading][to];
      Arrays.fill(headings, to - here, to, heading - 1);
      to -= here;
    }
    return new Placement(headings, best[left.length][right]);
  }

  private static double imbalance(int left, int right) {
    int same = Math.abs(left - right);
    return left == 0 ? same : Math.min(same, Math.abs(left - 1 - right));
  }
}
