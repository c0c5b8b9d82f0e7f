package org.depositary.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Fact;
import org.depositary.fact.TreatyAction;
import org.depositary.fact.TreatyAction.Modality;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/**
 * Reads what states did about treaties, from sentences that say so: "had been ratified or acceded
 * to by A, B and C and signed by D", "A ratified the Convention on 3 May 1999", "twenty
 * ratifications are needed". A plea to ratify is none.
 */
public final class TreatyActionExtractor implements Extractor {

  private final Sentences sentences;
  private final Numbers numbers = new Numbers();

  private static final Pattern THRESHOLD =
      Pattern.compile(
          "(?i)\\b([\\w-]+) (?:instruments of )?(?:ratifications?|accessions?)(?: or accessions?| and accessions?)?"
              + " (?:are|is|were|was) (?:needed|required|necessary)");

  public TreatyActionExtractor(Sentences sentences) {
    this.sentences = sentences;
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>();
    for (Paragraph paragraph : document.outline().paragraphs()) {
      if (paragraph.isHeading()) {
        continue;
      }
      String words = document.outline().words(paragraph);
      List<Integer> starts = sentences.starts(words);
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
        int offset = paragraph.start() + starts.get(i);
        sentence(document, words.substring(starts.get(i), end), offset, found);
      }
    }
    return found;
  }

  private void sentence(AnnotatedDocument document, String words, int offset, List<Fact> found) {
    threshold(document, words, offset).ifPresent(found::add);
    List<Occurrence> states =
        document.within(offset, offset + words.length()).stream()
            .filter(o -> o.kind() == Kind.STATE)
            .toList();
    if (states.isEmpty()) {
      return;
    }
    Optional<LocalDate> asOf = Dates.asOf(words);
    List<TreatyVerb> verbs = TreatyVerb.in(words);
    for (TreatyVerb verb : verbs) {
      Optional<Occurrence> treaty = treaty(document, words, offset, verb);
      if (treaty.isEmpty()) {
        continue;
      }
      int next =
          verbs.stream()
              .mapToInt(TreatyVerb::start)
              .filter(at -> at > verb.start())
              .min()
              .orElse(words.length());
      for (Occurrence state :
          verb.passive()
              ? after(states, offset + verb.end(), offset + next)
              : subjects(states, words, offset, verb)) {
        Optional<LocalDate> date =
            verb.passive() ? Optional.empty() : Dates.on(words.substring(verb.end(), next));
        found.add(
            new TreatyAction(
                document.evidence(
                    state.start(),
                    state.end(),
                    verb.passive() ? "treaty-action.passive" : "treaty-action.active"),
                treaty.get().key(),
                Optional.of(state.key()),
                verb.action(),
                verb.modality(),
                date,
                asOf,
                OptionalInt.empty()));
      }
    }
  }

  private Optional<Fact> threshold(AnnotatedDocument document, String words, int offset) {
    Matcher m = THRESHOLD.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    OptionalInt value = numbers.value(m.group(1));
    Optional<Occurrence> treaty = nearestTreaty(document, offset, offset + words.length());
    if (value.isEmpty() || treaty.isEmpty()) {
      return Optional.empty();
    }
    int end = words.stripTrailing().length();
    return Optional.of(
        new TreatyAction(
            document.evidence(offset + m.start(), offset + end, "treaty-action.threshold"),
            treaty.get().key(),
            Optional.empty(),
            TreatyAction.Action.ENTRY_INTO_FORCE,
            Modality.THRESHOLD,
            Optional.empty(),
            Optional.empty(),
            value));
  }

  /** The treaty a verb is about: its object, else the one named nearest before it. */
  private static Optional<Occurrence> treaty(
      AnnotatedDocument document, String words, int offset, TreatyVerb verb) {
    if (!verb.passive()) {
      Optional<Occurrence> object =
          document.within(offset + verb.end(), offset + words.length()).stream()
              .filter(TreatyActionExtractor::isTreaty)
              .findFirst();
      if (object.isPresent()) {
        return object;
      }
    }
    return nearestTreaty(document, offset, offset + verb.start());
  }

  private static Optional<Occurrence> nearestTreaty(AnnotatedDocument document, int from, int to) {
    List<Occurrence> inside =
        document.within(from, to).stream().filter(TreatyActionExtractor::isTreaty).toList();
    if (!inside.isEmpty()) {
      return Optional.of(inside.get(inside.size() - 1));
    }
    Optional<Occurrence> before = document.before(from, Math.max(0, from - 1500), Kind.INSTRUMENT);
    return before.filter(TreatyActionExtractor::isTreaty);
  }

  private static boolean isTreaty(Occurrence each) {
    return each.kind() == Kind.INSTRUMENT
        && (each.record().type().equals("treaty") || each.record().type().equals("ilo-convention"));
  }

  private static List<Occurrence> after(List<Occurrence> states, int from, int to) {
    return states.stream().filter(s -> s.start() >= from && s.end() <= to).toList();
  }

  /** States right before an active verb, with nothing but a list between them and it. */
  private static List<Occurrence> subjects(
      List<Occurrence> states, String words, int offset, TreatyVerb verb) {
    List<Occurrence> subjects = new ArrayList<>();
    int reached = verb.start();
    for (int i = states.size() - 1; i >= 0; i--) {
      Occurrence state = states.get(i);
      int end = state.end() - offset;
      if (end <= reached
          && words
              .substring(end, reached)
              .matches("(?i)(,|\\s|\\band\\b|\\bboth\\b|\\bthe\\b|\\balso\\b|\\([^)]*\\))*")) {
        subjects.add(0, state);
        reached = state.start() - offset;
      }
    }
    return subjects;
  }
}
