package org.depositary.extract;

import java.util.List;
import org.depositary.authority.ActForm;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Occurrence;

/**
 * An act that a body performs in a unit.
 *
 * @param act its record
 * @param form in which it stands
 * @param start of its words, in the clean text
 * @param end after its words
 * @param speakers the names of those that are its subject; empty where none is named
 */
record FoundAct(AuthorityRecord act, ActForm form, int start, int end, List<Occurrence> speakers) {

  boolean isDirective() {
    return act.type().equals("directive");
  }

  /** Whether it only opens a list: "adopts the following recommendations". */
  boolean isFrame() {
    return !act.detail("frame").isEmpty();
  }

  FoundAct as(AuthorityRecord other) {
    return new FoundAct(other, form, start, end, speakers);
  }
}
