package org.depositary.extract;

import org.depositary.authority.Kind;

/**
 * Somebody in a sentence who may run or agree on something.
 *
 * @param key of the state, organisation, city or class of actors
 * @param start in the sentence
 * @param end in the sentence
 * @param kind of its record
 * @param city whether it is a city or land inside a state
 * @param adjective whether the state is named by its adjective
 */
record Party(String key, int start, int end, Kind kind, boolean city, boolean adjective) {

  /** Whether it is one, not a class. */
  boolean isCertain() {
    return kind != Kind.ACTOR_CLASS;
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
