package org.depositary.authority;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.authority.RecordCheck.Faults;
import org.depositary.text.TextCleaner;

/** Checks that a record says where it is from, and is found by its names and by its examples. */
final class ExampleCheck {

  private static final String EXPRESS = "express";

  private final Authorities authorities;
  private final MentionFinder finder;
  private final MentionResolver resolver;
  private final ExpressedActs expressed;

  ExampleCheck(Authorities authorities) {
    this.authorities = authorities;
    this.finder = new MentionFinder(authorities);
    this.resolver = new MentionResolver(authorities);
    this.expressed = new ExpressedActs(authorities.records(Kind.ACT));
  }

  void check(Faults faults) {
    for (AuthorityRecord each : authorities.records()) {
      if (each.detail("source").isEmpty()) {
        faults.owed(each, "has no source, and its file names none");
      }
      if (each.detail("examples").isEmpty()) {
        faults.owed(each, "has no examples: give a phrase in which it must be found");
      }
      if (each.kind() != Kind.ACT) {
        NameCheck.forms(each).stream()
            .filter(form -> !isFoundBy(each, form))
            .forEach(form -> faults.add(each, "\"" + form + "\" does not find it"));
      }
      each.detail("examples").forEach(example -> check(each, example, faults));
    }
  }

  private boolean isFoundBy(AuthorityRecord record, String form) {
    return finder.find(TextCleaner.clean("(" + form + ")").value()).stream()
        .anyMatch(o -> o.record() == record && o.sure() && o.end() == o.start() + o.length());
  }

  /** Read as a text of its own, an example names its record and no other of its kind. */
  private void check(AuthorityRecord record, String example, Faults faults) {
    Set<String> found = named(record.kind(), TextCleaner.clean(example).value());
    if (!found.equals(Set.of(record.key()))) {
      faults.add(record, "the example \"" + example + "\" names " + found);
    }
  }

  /** The keys of the records of a kind that a text names; states, bodies and classes are one. */
  private Set<String> named(Kind kind, String text) {
    Set<String> keys = new TreeSet<>();
    for (Occurrence each :
        resolver.resolve("", text, finder.find(text), Optional.empty(), "", note -> {})) {
      Optional<AuthorityRecord> said =
          each.key().equals(EXPRESS) ? expressed.in(text.substring(each.end())) : Optional.empty();
      if (said.isPresent()) {
        keys.add(said.get().key());
        return keys;
      }
      if (each.sure() && (each.kind() == kind || each.kind().isActor() && kind.isActor())) {
        keys.add(each.key());
      }
    }
    return keys;
  }
}
