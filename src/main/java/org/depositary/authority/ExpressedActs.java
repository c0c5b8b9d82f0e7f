package org.depositary.authority;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** "Expresses its deep concern" is the act whose head noun comes first after "expresses". */
public final class ExpressedActs {

  private static final int WITHIN = 70;

  private final List<AuthorityRecord> acts;

  /** Of the acts, those that list heads are told apart. */
  public ExpressedActs(Collection<AuthorityRecord> acts) {
    this.acts = acts.stream().filter(act -> !act.detail("heads").isEmpty()).toList();
  }

  /**
   * What is expressed, as an act of its own; empty when no act has a head there.
   *
   * @param right the words after "expresses"
   */
  public Optional<AuthorityRecord> in(String right) {
    String near =
        " "
            + right.substring(0, Math.min(right.length(), WITHIN)).replaceAll("[^A-Za-z]+", " ")
            + " ";
    AuthorityRecord first = null;
    int at = Integer.MAX_VALUE;
    for (AuthorityRecord each : acts) {
      for (String head : each.detail("heads")) {
        int found = near.indexOf(" " + head + " ");
        if (found >= 0 && found < at) {
          at = found;
          first = each;
        }
      }
    }
    return Optional.ofNullable(first);
  }
}
