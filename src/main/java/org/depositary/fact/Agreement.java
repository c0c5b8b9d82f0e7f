package org.depositary.fact;

import java.util.List;

/**
 * An agreement between states or organisations that is said to exist.
 *
 * @param agreement its name, or what it is in the words of the text
 * @param type bilateral, regional or multilateral
 * @param parties keys of the parties
 * @param subject what it is about, in the words of the text; empty where not said
 */
public record Agreement(
    Evidence evidence, String agreement, String type, List<String> parties, String subject)
    implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.agreement(this);
  }
}
