package org.depositary.extract;

import java.util.Optional;

/**
 * A person of a list with what was made of the lines.
 *
 * @param group the heading the person belongs under, after pages read wrongly are put right
 * @param hint key of the state that the person's own lines name
 */
record Listed(PersonBlock block, Post post, ListGroup group, Optional<String> hint) {

  Listed under(ListGroup other) {
    return new Listed(block, post, other, hint);
  }

  /** Whether the person's own lines name another state than the heading. */
  boolean contradicts() {
    return hint.isPresent() && group.state().isPresent() && !hint.equals(group.state());
  }
}
