package org.depositary.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.authority.AuthorityRecord;

/**
 * What a chapeau gives the items under it.
 *
 * @param acts acts of the body that go on in each item
 * @param frames acts that only open the list, for items without one of their own
 * @param addressees of those acts
 * @param speaker the body that speaks
 * @param opensThat whether each item is a clause after "that"
 */
record Framing(
    List<FoundAct> acts,
    List<AuthorityRecord> frames,
    Set<String> addressees,
    Optional<String> speaker,
    boolean opensThat) {

  static Framing none(Optional<String> speaker) {
    return new Framing(List.of(), List.of(), Set.of(), speaker, false);
  }

  boolean inherits() {
    return !acts.isEmpty();
  }

  /** This framing under an outer one. */
  Framing within(Framing outer) {
    Set<String> who =
        new LinkedHashSet<>(addressees.isEmpty() && acts.isEmpty() ? outer.addressees : addressees);
    return new Framing(
        acts.isEmpty() ? outer.acts : acts,
        frames.isEmpty() ? outer.frames : frames,
        who,
        speaker.or(() -> outer.speaker),
        acts.isEmpty() && frames.isEmpty() ? outer.opensThat : opensThat);
  }
}
