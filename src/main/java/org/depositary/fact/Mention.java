package org.depositary.fact;

/**
 * A thing of the authority files is named or meant at a place.
 *
 * @param of whether it is an actor or an instrument
 * @param key of its authority record
 */
public record Mention(Evidence evidence, Of of, String key) implements Fact {

  /** What is mentioned. */
  public enum Of {
    ACTOR,
    INSTRUMENT
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.mention(this);
  }
}
