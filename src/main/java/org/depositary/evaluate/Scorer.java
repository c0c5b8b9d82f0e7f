package org.depositary.evaluate;

import java.util.List;

/** Compares one kind of fact with its gold table. */
interface Scorer {

  /**
   * Compares.
   *
   * @param gold its rows within the regions; not empty
   * @param answers the rows of the answer within the regions
   * @param into takes what was counted and what differs
   */
  void score(List<Row> gold, List<Row> answers, Keys keys, Findings into);
}
