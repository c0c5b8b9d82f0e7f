package org.depositary.fact;

import java.util.Optional;

/**
 * A meeting, session, conference or decade that is named, once in a document.
 *
 * @param event its name, completed where the text names it in short
 * @param key of its record, when it has one
 * @param from ISO 8601 as far as printed: day, month or year; empty where not said
 * @param to as from
 * @param place as printed; empty where not said
 */
public record EventHeld(
    Evidence evidence, String event, Optional<String> key, String from, String to, String place)
    implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.eventHeld(this);
  }
}
