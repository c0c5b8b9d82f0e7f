package org.depositary.fact;

import java.util.Locale;
import java.util.Optional;

/**
 * A person on an agenda: who does what in which session.
 *
 * @param session the panel as numbered ({@code Panel 1}), {@code Opening}, {@code Closing}, else
 *     the printed heading
 * @param topic what the person speaks on, as printed; empty where not said
 * @param role what the person does
 * @param person name as printed
 * @param position the post, as printed; empty where there is none
 * @param organization the organisation, as printed or by its key
 * @param state key of the state, when one is named
 */
public record AgendaEntry(
    Evidence evidence,
    String session,
    String topic,
    Role role,
    String person,
    String position,
    String organization,
    Optional<String> state)
    implements Fact {

  /** What people do in sessions. */
  public enum Role {
    CHAIR,
    SPEAKER,
    DISCUSSANT,
    PRESENTER;

    /** As printed in answers. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.agendaEntry(this);
  }
}
