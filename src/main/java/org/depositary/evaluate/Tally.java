package org.depositary.evaluate;

import java.util.Set;

/** Counts agreement, value by value. */
final class Tally {

  private int right;
  private int spurious;
  private int missed;

  void add(int rightOnes, int spuriousOnes, int missedOnes) {
    right += rightOnes;
    spurious += spuriousOnes;
    missed += missedOnes;
  }

  /**
   * Counts the values of one row.
   *
   * @param allowed neither asked for nor counted against
   */
  void add(Set<?> gold, Set<?> answer, Set<?> allowed) {
    for (Object each : answer) {
      if (gold.contains(each)) {
        right++;
      } else if (!allowed.contains(each)) {
        spurious++;
      }
    }
    missed += (int) gold.stream().filter(each -> !answer.contains(each)).count();
  }

  void add(Set<?> gold, Set<?> answer) {
    add(gold, answer, Set.of());
  }

  Score score(String kind) {
    return new Score(kind, right, spurious, missed);
  }
}
