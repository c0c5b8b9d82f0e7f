package org.depositary.fact;

import java.util.Optional;

/**
 * A numbered resolution or decision of a body, once per document.
 *
 * @param instrument key of the resolution or decision
 * @param body key of the body that adopted it
 * @param number bare: {@code 60/251}
 * @param subject what it is about, in the document's words; empty when not said
 * @param mode how it was adopted ({@code consensus}, {@code vote}), when said
 */
public record Adoption(
    Evidence evidence,
    String instrument,
    String body,
    String number,
    String subject,
    Optional<String> mode)
    implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.adoption(this);
  }
}
