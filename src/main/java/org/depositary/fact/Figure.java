package org.depositary.fact;

/**
 * A number with what it counts: a threshold, a count, a target, a share.
 *
 * @param subject what the figure is of: a key, or the words of the text
 * @param predicate what is counted or set, in a few words
 * @param value as a plain number or as printed
 * @param unit what the number counts; empty where it is a plain number
 */
public record Figure(Evidence evidence, String subject, String predicate, String value, String unit)
    implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.figure(this);
  }
}
