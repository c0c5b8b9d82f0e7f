package org.depositary.fact;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a state did (or has not done, plans, supports) about a treaty, or what a treaty needs to
 * enter into force.
 *
 * @param instrument key of the treaty
 * @param state key of the state; none for a threshold
 * @param date of the act, a day or a year, when given
 * @param asOf the day for which the document reports it, when given
 * @param value of a threshold, in ratifications
 */
public record TreatyAction(
    Evidence evidence,
    String instrument,
    Optional<String> state,
    Action action,
    Modality modality,
    Optional<Temporal> date,
    Optional<LocalDate> asOf,
    OptionalInt value)
    implements Fact {

  /** Kinds of treaty action, as depositaries tell them apart. */
  public enum Action {
    SIGNATURE,
    RATIFICATION,
    ACCEPTANCE,
    APPROVAL,
    ACCESSION,
    SUCCESSION,
    /** The text does not say which. */
    RATIFICATION_OR_ACCESSION,
    RESERVATION,
    DECLARATION,
    OBJECTION,
    WITHDRAWAL,
    PROCEDURE_ACCEPTED,
    ENTRY_INTO_FORCE;

    /** As printed in answers: {@code ratification-or-accession}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Whether it happened. A plea to ratify never becomes a ratification. */
  public enum Modality {
    DONE,
    NOT_DONE,
    CALLED_FOR,
    SUPPORTED,
    PLANNED,
    THRESHOLD;

    /** As printed in answers: {@code called-for}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.treatyAction(this);
  }
}
