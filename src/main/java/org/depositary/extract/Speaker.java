package org.depositary.extract;

import java.util.List;

/**
 * Somebody named in a sentence who may hold a position.
 *
 * @param keys of the actors or classes of actors meant
 * @param start in the sentence
 * @param end in the sentence
 * @param who what they are
 */
record Speaker(List<String> keys, int start, int end, Who who) {

  /** What those who speak are. */
  enum Who {
    /** People at a meeting, without a name. */
    UNNAMED,
    /** Somebody who speaks for a state, an organisation or a class of actors. */
    ENVOY,
    /** A state or an organisation, of which more is told than what it says. */
    BODY,
    /** A class of actors: "trade unions". */
    CLASS
  }

  /** Whether they are named: states and organisations, or those who speak for one. */
  boolean isNamed() {
    return who == Who.BODY || who == Who.ENVOY;
  }

  /** Whether what is told of them is mostly what they say. */
  boolean isAtMeeting() {
    return who == Who.UNNAMED || who == Who.ENVOY;
  }
}
