package org.depositary.authority;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.authority.RecordCheck.Faults;
import org.depositary.text.TextCleaner;

/** Checks that a record says where it is from, and is found by its names and by its examples. */
final class ExampleCheck {

  private final Authorities authorities;
  private final MentionFinder finder;
  private final MentionResolver resolver;

  ExampleCheck(Authorities authorities) {
    this.authorities = authorities;
    this.finder = new MentionFinder(authorities);
    this.resolver = new MentionResolver(authorities);
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
    String text = TextCleaner.clean(example).value();
    Set<String> found = new TreeSet<>();
    for (Occurrence each :
        resolver.resolve(
            record.file(), text, finder.find(text), Optional.empty(), "", note -> {})) {
      boolean sameKind =
          each.kind() == record.kind() || each.kind().isActor() && record.kind().isActor();
      if (sameKind && each.sure()) {
        found.add(each.key());
      }
    }
    if (!found.equals(Set.of(record.key()))) {
      faults.add(record, "the example \"" + example + "\" names " + found);
    }
  }
}
