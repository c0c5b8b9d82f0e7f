package org.depositary.extract;

import java.util.Collection;
import java.util.List;
import org.depositary.fact.Agreement;
import org.depositary.fact.Figure;
import org.depositary.fact.Position;
import org.depositary.fact.Programme;

/** The facts that small narrative texts, which are no body's, tell. */
final class Narrative {

  private Narrative() {}

  static List<Position> positions(String text) {
    return Reading.facts("", text, Position.class);
  }

  static List<Programme> programmes(String text) {
    return Reading.facts("", text, Programme.class);
  }

  static List<Agreement> agreements(String text) {
    return Reading.facts("", text, Agreement.class);
  }

  static List<Figure> figures(String text) {
    return Reading.facts("", text, Figure.class);
  }

  /** Those of some keys that no state, actor or class of actors bears. */
  static List<String> unknownActors(Collection<String> keys) {
    return keys.stream().filter(key -> Reading.AUTHORITIES.actor(key).isEmpty()).sorted().toList();
  }
}
