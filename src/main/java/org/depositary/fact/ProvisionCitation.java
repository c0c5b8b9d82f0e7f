package org.depositary.fact;

/**
 * A part of an instrument is cited.
 *
 * @param provision the part cited
 */
public record ProvisionCitation(Evidence evidence, Provision provision) implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.provisionCitation(this);
  }
}
