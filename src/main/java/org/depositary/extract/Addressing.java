package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depositary.authority.AuthorityRecord;
import org.depositary.extract.NameRuns.Stretch;
import org.depositary.fact.Statement;

/** Puts together whom a unit asks: by its own acts, by its chapeau, by a duty it states. */
final class Addressing {

  private static final String THAT = "that ";

  private final AddresseeFinder addressees;
  private final Duties duties;

  Addressing(AddresseeFinder addressees, Duties duties) {
    this.addressees = addressees;
    this.duties = duties;
  }

  /** Keys of those who are to act. */
  Set<String> of(
      AnnotatedDocument document,
      Unit unit,
      Voice voice,
      Framing framing,
      List<FoundAct> found,
      Statement.Kind kind) {
    Stretch whole = new Stretch(document, unit, voice, 0, unit.end() - unit.start());
    if (kind == Statement.Kind.PREAMBULAR) {
      return duties.responsible(whole);
    }
    Set<String> who = new TreeSet<>();
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).start() : unit.end();
      who.addAll(addressees.of(document, unit, voice, found.get(i), next));
    }
    boolean noneAbove = framing.inherits() && framing.addressees().isEmpty();
    if (framing.opensThat() && (noneAbove || found.isEmpty())) {
      who.addAll(clauseSubjects(whole));
    }
    if (!framing.opensThat() && whole.words().regionMatches(true, 0, THAT, 0, THAT.length())) {
      who.addAll(addressees.clauseSubject(whole.part(THAT.length(), whole.to())));
    }
    if (framing.inherits() && framing.acts().stream().anyMatch(FoundAct::isDirective)) {
      who.addAll(framing.addressees());
    }
    if (kind == Statement.Kind.DECLARATIVE) {
      who.addAll(duties.responsible(whole));
      return who;
    }
    if (who.isEmpty()) {
      who.addAll(duties.agents(whole));
    }
    if (who.isEmpty() && (framing.inherits() || framing.opensThat())) {
      who.addAll(duties.places(whole));
    }
    if (who.isEmpty()) {
      reviewed(document, voice, found).ifPresent(who::add);
    }
    return who;
  }

  /** "Sweden recommended raising it": who reviews a state asks that state. */
  private static Optional<String> reviewed(
      AnnotatedDocument document, Voice voice, List<FoundAct> found) {
    boolean asks =
        found.stream()
            .filter(act -> act.isDirective() && !act.speakers().isEmpty())
            .anyMatch(act -> !document.text().startsWith("that", act.end() + 1));
    return voice.reviewed().filter(state -> asks).map(AuthorityRecord::key);
  }

  /** Under "recommendations ... that:", each clause of an item has its own subject. */
  private Set<String> clauseSubjects(Stretch whole) {
    Set<String> who = new TreeSet<>();
    String words = whole.words();
    int from = 0;
    for (int at = words.indexOf("; "); from < words.length(); at = words.indexOf("; ", from)) {
      int to = at < 0 ? words.length() : at;
      int start = words.startsWith("and ", from) ? from + 4 : from;
      who.addAll(addressees.clauseSubject(whole.part(start, to)));
      from = at < 0 ? words.length() : to + 2;
    }
    return who;
  }
}
