package org.depositary.extract;

import java.util.Optional;
import org.depositary.authority.ActForm;
import org.depositary.authority.AuthorityRecord;

/**
 * An act that the body performs in a unit.
 *
 * @param act its record
 * @param form in which it stands
 * @param start of its words, in the clean text
 * @param end after its words
 * @param speaker key of the body named as its subject, when one is
 */
record FoundAct(AuthorityRecord act, ActForm form, int start, int end, Optional<String> speaker) {

  boolean isDirective() {
    return act.type().equals("directive");
  }

  /** Whether it only opens a list: "adopts the following recommendations". */
  boolean isFrame() {
    return !act.detail("frame").isEmpty();
  }

  int strength() {
    return act.detail("strength").stream().mapToInt(Integer::parseInt).findFirst().orElse(1);
  }
}
