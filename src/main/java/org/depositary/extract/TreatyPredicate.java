package org.depositary.extract;

import java.util.List;
import org.depositary.fact.TreatyAction.Action;
import org.depositary.fact.TreatyAction.Modality;

/**
 * Words of a sentence that say what states did, or did not do, about a treaty.
 *
 * @param start in the sentence
 * @param end in the sentence
 * @param kind where its states and its treaty stand
 * @param deeds what it says: "signed but not ratified" says two things
 */
record TreatyPredicate(int start, int end, Kind kind, List<Deed> deeds) {

  /** Where the states and the treaty of a predicate stand. */
  enum Kind {
    /** States before, treaty after: "A signed the Convention". */
    ACTIVE,
    /** Treaty before, states after: "was signed by A". */
    PASSIVE,
    /** States before, treaties after: "are parties to". */
    PARTY,
    /** Treaty before, no states: "entered into force". */
    FORCE
  }

  /** One thing that was done or not. */
  record Deed(Action action, Modality modality) {}
}
