package org.depositary.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.UnmatchedName.Guess;
import org.depositary.fact.AgendaEntry;
import org.depositary.fact.Agreement;
import org.depositary.fact.EventHeld;
import org.depositary.fact.Fact;
import org.depositary.fact.Participation;
import org.depositary.fact.Programme;
import org.depositary.outline.Paragraph;
import org.depositary.text.Span;

/**
 * Notices names in a document that look like those of bodies or instruments and that no record has,
 * so that people can add one. Rather passes a name over than lists what is none.
 */
public final class UnmatchedNames {

  private final NamePatterns patterns;
  private final Set<String> known = new HashSet<>();

  public UnmatchedNames(Authorities authorities, NameCues cues) {
    this.patterns = new NamePatterns(cues);
    for (AuthorityRecord each : authorities.records()) {
      each.forms().map(UnmatchedNames::folded).forEach(known::add);
    }
    // resolutions print their verbs in capitals
    authorities.records(Kind.ACT).stream()
        .flatMap(AuthorityRecord::forms)
        .forEach(form -> known.add(folded(form.split(" ")[0])));
  }

  /** Every place of such a name, in the order of the text; organizations of participants last. */
  public List<UnmatchedName> in(AnnotatedDocument document, List<Fact> facts) {
    Reading reading = new Reading(document, facts);
    document.outline().paragraphs().forEach(reading::read);
    facts.forEach(reading::organization);
    return reading.unmatched();
  }

  private static String folded(String name) {
    String small = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return small.startsWith("the ") ? small.substring(4) : small;
  }

  /** One document being read. */
  private final class Reading {
    private final AnnotatedDocument document;
    private final BitSet listed = new BitSet();
    private final Set<String> ofFacts = new HashSet<>();
    private final Map<String, UnmatchedName> explained = new HashMap<>();
    private final List<UnmatchedName> found = new ArrayList<>();

    private Reading(AnnotatedDocument document, List<Fact> facts) {
      this.document = document;
      for (Fact each : facts) {
        if (each instanceof Participation || each instanceof AgendaEntry) {
          Span span = each.evidence().span();
          listed.set(order(span.start()), order(span.end() - 1) + 1);
        }
        nameOf(each).ifPresent(name -> ofFacts.add(" " + folded(name) + " "));
      }
    }

    private int order(int place) {
      return document.outline().at(new Span(place, place)).map(Paragraph::order).orElse(0);
    }

    /** What a programme, agreement or event is called is no missing name. */
    private Optional<String> nameOf(Fact fact) {
      if (fact instanceof Programme programme) {
        return Optional.of(programme.programme());
      }
      if (fact instanceof Agreement agreement) {
        return Optional.of(agreement.agreement());
      }
      return fact instanceof EventHeld event ? Optional.of(event.event()) : Optional.empty();
    }

    void read(Paragraph paragraph) {
      String words = document.outline().words(paragraph);
      if (paragraph.isHeading() || listed.get(paragraph.order()) || isInCapitals(words)) {
        return;
      }
      NamedWords named = NamedWords.of(document, paragraph, words);
      for (MatchResult each : patterns.runs(words)) {
        for (NamedWords.Part part : named.apart(each.start(), each.end())) {
          run(named, part.start() + patterns.opening(part.in(words)), part.end());
        }
      }
      named.names().forEach(each -> explain(named, each));
      for (MatchResult each : patterns.acronyms(words)) {
        if (!named.isNamed(each.start(), each.end()) && !isKnown(each.group())) {
          found.add(unmatched(each.group(), Guess.UNKNOWN, paragraph, Optional.empty()));
        }
      }
    }

    private void run(NamedWords named, int start, int end) {
      String name = named.words().substring(start, Math.max(start, end));
      Optional<String> acronym = patterns.acronymAfter(named.words(), end);
      boolean explains = acronym.filter(a -> NamePatterns.gives(name, a)).isPresent();
      Guess guess = patterns.guess(named.unnamed(start, start + name.length()));
      boolean isName =
          guess == Guess.UNKNOWN
              ? explains && !named.hasName(start, end)
              : guess == patterns.guess(name) || !named.hasName(end - 1, end);
      if (isName && name.indexOf(' ') > 0 && patterns.isTelling(name) && !isKnown(name)) {
        UnmatchedName unmatched = unmatched(name, guess, named.paragraph(), Optional.empty());
        found.add(unmatched);
        acronym.ifPresent(a -> explained.putIfAbsent(a, unmatched));
      }
    }

    /** "International Organization for Migration (XYZ)": an acronym that its record lacks. */
    private void explain(NamedWords named, Occurrence each) {
      Guess guess = each.kind() == Kind.INSTRUMENT ? Guess.INSTRUMENT : Guess.ACTOR;
      patterns
          .acronymAfter(named.words(), each.end() - named.paragraph().start())
          .filter(acronym -> NamePatterns.gives(each.form(), acronym))
          .ifPresent(
              acronym ->
                  explained.putIfAbsent(
                      acronym,
                      unmatched(acronym, guess, named.paragraph(), Optional.of(each.key()))));
    }

    private boolean isKnown(String name) {
      String folded = folded(name);
      return known.contains(folded)
          || ofFacts.stream().anyMatch(other -> other.contains(" " + folded + " "));
    }

    /** An organization that a list of participants names and no record has. */
    void organization(Fact fact) {
      if (fact instanceof Participation participation
          && participation.category() != Participation.Category.GOVERNMENT
          && participation.organization().isEmpty()
          && participation.state().isEmpty()
          && !participation.affiliation().isBlank()
          && !isKnown(participation.affiliation())) {
        found.add(
            new UnmatchedName(
                participation.affiliation(),
                Guess.ACTOR,
                fact.evidence().locator(),
                Optional.empty()));
      }
    }

    private UnmatchedName unmatched(
        String name, Guess guess, Paragraph paragraph, Optional<String> definedAs) {
      return new UnmatchedName(name, guess, paragraph.locator(), definedAs);
    }

    /** What was found, an explained acronym under the name that explains it. */
    List<UnmatchedName> unmatched() {
      return found.stream()
          .map(each -> each.as(explained.getOrDefault(each.name(), each)))
          .toList();
    }

    private boolean isInCapitals(String words) {
      long letters = words.chars().filter(Character::isLetter).count();
      return words.chars().filter(Character::isUpperCase).count() * 2 > letters;
    }
  }
}
