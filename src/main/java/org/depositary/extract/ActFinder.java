package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.authority.ActForm;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/**
 * Finds the acts by which a body speaks in a stretch of text: verbs whose subject is the body or
 * left out, those joined to them, modals, and passives that ask their subject. Verbs of the
 * content, in relative clauses and in quotations are not the body's.
 */
final class ActFinder {

  private final VerbActs verbs;
  private final ParticipleActs participles;
  private final ModalActs modals;
  private final ExpressedActs expressed;

  ActFinder(SentenceCues cues, Collection<AuthorityRecord> acts) {
    LeftContext left = new LeftContext(cues);
    Subjects subjects = new Subjects(left, cues);
    this.verbs = new VerbActs(left, subjects, cues);
    this.participles = new ParticipleActs(left, subjects);
    this.modals = new ModalActs(left, cues);
    this.expressed = new ExpressedActs(acts);
  }

  /** The acts between two places of the clean text, in their order. */
  List<FoundAct> find(AnnotatedDocument document, int start, int end, Setting setting) {
    String words = document.text().substring(start, end).replace('\n', ' ');
    List<Occurrence> names = document.within(start, end);
    List<FoundAct> found = new ArrayList<>();
    for (Occurrence each : names) {
      if (each.kind() == Kind.ACT
          && !isPartOfName(each, names)
          && !LeftContext.isQuoted(words, each.start() - start)) {
        String word = each.form().toLowerCase(Locale.ROOT);
        Candidate candidate =
            new Candidate(document, words, start, names, each, word, found, setting);
        read(candidate).map(act -> named(act, candidate)).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(FoundAct::start));
    return found;
  }

  private static boolean isPartOfName(Occurrence act, List<Occurrence> names) {
    return names.stream()
        .anyMatch(n -> n.kind().isActor() && n.start() <= act.start() && act.end() <= n.end());
  }

  private Optional<FoundAct> read(Candidate c) {
    if (c.is(ActForm.MODAL)) {
      return modals.modal(c);
    }
    if (c.is(ActForm.NOUN)) {
      return modals.noun(c);
    }
    Optional<FoundAct> passive =
        participles
            .impersonal(c)
            .or(() -> c.is(ActForm.PASSIVE) ? participles.passive(c) : Optional.empty());
    if (passive.isPresent()) {
      return passive;
    }
    if (c.is(ActForm.ADJECTIVE)) {
      return participles.adjective(c);
    }
    if (c.is(ActForm.PARTICIPLE)) {
      return participles.participle(c);
    }
    return c.is(ActForm.FINITE) || c.is(ActForm.BASE) ? verbs.verb(c) : Optional.empty();
  }

  private FoundAct named(FoundAct act, Candidate c) {
    return act.act().key().equals("express")
        ? expressed.in(c.right()).map(act::as).orElse(act)
        : act;
  }
}
