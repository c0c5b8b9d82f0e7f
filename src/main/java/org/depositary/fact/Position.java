package org.depositary.fact;

import java.util.List;
import java.util.Locale;

/**
 * What a participant, a delegate or a named body is reported to hold.
 *
 * @param holders keys of those who hold it
 * @param stance how they hold it
 * @param instruments keys of the instruments it is about
 * @param addressees keys of those it asks something of
 * @param themes keys of its themes
 */
public record Position(
    Evidence evidence,
    List<String> holders,
    Stance stance,
    List<String> instruments,
    List<String> addressees,
    List<String> themes)
    implements Fact {

  /** Ways to hold a position. */
  public enum Stance {
    SUPPORT,
    CALL,
    OBSERVATION,
    CONCERN,
    DISAGREEMENT;

    /** As printed in answers. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.position(this);
  }
}
