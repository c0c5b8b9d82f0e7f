package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/**
 * Who speaks in a document, and about whom.
 *
 * @param body key of the body whose acts it holds where the text does not say
 * @param collective whether it is spoken by a "We" that has no key: "We, the Ministers of Health"
 * @param unnamed whether a body speaks in it that no authority knows: "The World Assembly of
 *     Bakers,"
 * @param reviewed the state that others review in it; then they all speak
 * @param reviewedForms what that state is called besides its name: "the Government"
 */
record Voice(
    Optional<String> body,
    boolean collective,
    boolean unnamed,
    Optional<AuthorityRecord> reviewed,
    Pattern reviewedForms) {

  /** Whether a verb without a subject has one in the document. */
  boolean isKnown() {
    return body.isPresent() || isAnonymous();
  }

  /** Whether somebody speaks who has no key. */
  boolean isAnonymous() {
    return body.isEmpty() && (collective || unnamed);
  }

  /** Whether a named actor speaks here because all who review the state do. */
  boolean reviews(Occurrence name) {
    return reviewed.isPresent()
        && (name.kind() == Kind.ACTOR || name.kind() == Kind.STATE)
        && name.record() != reviewed.get();
  }

  /** The actors in a stretch of the clean text; in a review "the Government" is that state. */
  List<Occurrence> actors(AnnotatedDocument document, int start, int end) {
    List<Occurrence> actors = new ArrayList<>();
    for (Occurrence each : document.within(start, end)) {
      if (each.kind().isActor()) {
        actors.add(each);
      }
    }
    if (reviewed.isPresent()) {
      for (Matcher m = reviewedForms.matcher(document.text()).region(start, end); m.find(); ) {
        Occurrence named = new Occurrence(reviewed.get(), m.group(), m.start(), m.end(), true);
        boolean longer =
            actors.stream().anyMatch(a -> a.length() > named.length() && overlap(a, named));
        if (!longer) {
          actors.removeIf(a -> overlap(a, named));
          actors.add(named);
        }
      }
      actors.sort(null);
    }
    return actors;
  }

  private static boolean overlap(Occurrence one, Occurrence other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
