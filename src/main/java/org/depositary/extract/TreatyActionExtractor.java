package org.depositary.extract;

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
 * ratifications are needed"; and from tables of signatures and ratifications. A plea to ratify is
 * none.
 */
public final class TreatyActionExtractor implements Extractor {

  private static final Pattern THRESHOLD =
      Pattern.compile(
          "(?i)\\b([\\w-]+) (?:instruments of )?(?:ratifications?|accessions?)(?: or accessions?| and accessions?)?"
              + " (?:are|is|were|was) (?:needed|required|necessary)");
  private static final int BACK = 1_500;

  private final SentenceCues cues;
  private final Sentences sentences;
  private final TreatyGrammar grammar;
  private final Numbers numbers = new Numbers();

  /** An extractor that cuts paragraphs into these sentences. */
  public TreatyActionExtractor(SentenceCues cues, Sentences sentences) {
    this.cues = cues;
    this.sentences = sentences;
    this.grammar = new TreatyGrammar(cues);
  }

  @Override
  public List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues) {
    List<Fact> found = new ArrayList<>(new StatusTable(document).rows());
    TreatySentence reader = new TreatySentence(document, grammar, cues);
    for (Paragraph paragraph : document.outline().paragraphs()) {
      if (paragraph.isHeading()) {
        continue;
      }
      String words = document.outline().words(paragraph);
      List<Integer> starts = sentences.starts(words);
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
        int offset = paragraph.start() + starts.get(i);
        String sentence = words.substring(starts.get(i), end);
        if (sentence.length() < UnitCutter.LONGEST_SENTENCE) {
          threshold(document, sentence, offset).ifPresent(found::add);
          found.addAll(reader.read(sentence, offset, i == 0));
        }
      }
    }
    return found;
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

  private static Optional<Occurrence> nearestTreaty(AnnotatedDocument document, int from, int to) {
    List<Occurrence> inside =
        document.within(from, to).stream().filter(TreatyNames::isTreaty).toList();
    return inside.isEmpty()
        ? document
            .before(from, Math.max(0, from - BACK), Kind.INSTRUMENT)
            .filter(TreatyNames::isTreaty)
        : Optional.of(inside.get(inside.size() - 1));
  }
}
