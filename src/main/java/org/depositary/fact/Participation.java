package org.depositary.fact;

import java.util.Locale;
import java.util.Optional;

/**
 * A person in a list of participants, once in each category.
 *
 * @param name as printed, family name first where the list has it so
 * @param honorific as printed; empty where there is none
 * @param position the post, as printed; empty where there is none
 * @param affiliation the line of the organisation, as printed; empty where there is none
 * @param organization key of the organisation, when it has a record
 * @param state key of the state represented, when one is
 * @param category section of the list
 */
public record Participation(
    Evidence evidence,
    String name,
    String honorific,
    String position,
    String affiliation,
    Optional<String> organization,
    Optional<String> state,
    Category category)
    implements Fact {

  /** Sections of lists of participants. */
  public enum Category {
    GOVERNMENT,
    INTERNATIONAL_ORGANIZATION,
    NGO,
    PRIVATE_ACADEMIC_OTHER,
    CHAIR_SPEAKER_DISCUSSANT;

    /** As printed in answers: {@code international-organization}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.participation(this);
  }
}
