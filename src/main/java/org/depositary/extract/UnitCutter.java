package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Paragraph.Type;
import org.depositary.outline.Sentences;

/**
 * Cuts paragraphs into units: an item is one; a paragraph over a list gives its last sentence up to
 * the items as their chapeau; running prose gives sentences, and of a sentence that lists what a
 * body did the clauses between semicolons.
 */
final class UnitCutter {

  private static final Pattern CLAUSE = Pattern.compile("; (?:and )?|(?<=inter alia[:*]) |: ");

  /** A longer item, in characters, is running prose whatever its number. */
  private static final int LONGEST_ITEM = 10_000;

  /** A longer sentence, in characters, is no sentence but a text without stops. */
  static final int LONGEST_SENTENCE = 20_000;

  private final Sentences sentences;

  UnitCutter(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The words over a list that its items go on from. */
  Optional<Unit> chapeau(AnnotatedDocument document, Chapeaux chapeaux, Paragraph paragraph) {
    if (paragraph.isHeading() || !chapeaux.opensList(paragraph)) {
      return Optional.empty();
    }
    List<Unit> pieces = sentencesOf(document, paragraph);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
  }

  /** The stretches of a paragraph that may each hold a statement. */
  List<Unit> units(AnnotatedDocument document, Chapeaux chapeaux, Paragraph paragraph) {
    if (paragraph.isHeading()) {
      return List.of();
    }
    if (chapeaux.opensList(paragraph)) {
      List<Unit> pieces = sentencesOf(document, paragraph);
      return pieces.subList(0, Math.max(0, pieces.size() - 1));
    }
    if (paragraph.type() == Type.NARRATIVE) {
      List<Unit> clauses = new ArrayList<>();
      sentencesOf(document, paragraph).forEach(s -> clauses.addAll(clauses(document, s)));
      return clauses;
    }
    return paragraph.end() - paragraph.start() > LONGEST_ITEM
        ? sentencesOf(document, paragraph)
        : List.of(new Unit(paragraph, paragraph.start(), paragraph.end(), true));
  }

  /** The sentences of a paragraph. */
  List<Unit> sentencesOf(AnnotatedDocument document, Paragraph paragraph) {
    return sentencesOf(document, paragraph, paragraph.end());
  }

  /** The sentences of a paragraph up to a place. */
  List<Unit> sentencesOf(AnnotatedDocument document, Paragraph paragraph, int to) {
    String words = document.text().substring(paragraph.start(), to).replace('\n', ' ');
    List<Integer> starts = sentences.starts(words);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      units.add(
          unit(
              document,
              paragraph,
              paragraph.start() + starts.get(i),
              paragraph.start() + end,
              i == 0));
    }
    units.removeIf(unit -> unit.end() - unit.start() > LONGEST_SENTENCE);
    return units;
  }

  private static Unit unit(
      AnnotatedDocument document, Paragraph paragraph, int start, int end, boolean first) {
    int last = end;
    while (last > start + 1 && Character.isWhitespace(document.text().charAt(last - 1))) {
      last--;
    }
    return new Unit(paragraph, start, last, first);
  }

  /** Clauses that begin with an act of their own; the others stay with the one before. */
  private static List<Unit> clauses(AnnotatedDocument document, Unit sentence) {
    String words = sentence.words(document.text());
    List<Unit> clauses = new ArrayList<>();
    int start = sentence.start();
    for (Matcher cut = CLAUSE.matcher(words); cut.find(); ) {
      int next = sentence.start() + cut.end();
      if (cut.group().startsWith(";") && beginsWithAct(document, next, sentence.end())) {
        clauses.add(
            unit(
                document,
                sentence.paragraph(),
                start,
                sentence.start() + cut.start(),
                clauses.isEmpty()));
        start = next;
      }
    }
    clauses.add(unit(document, sentence.paragraph(), start, sentence.end(), clauses.isEmpty()));
    return clauses;
  }

  private static boolean beginsWithAct(AnnotatedDocument document, int start, int end) {
    for (Occurrence each : document.within(start, Math.min(end, start + 60))) {
      boolean first = each.start() == start || document.text().startsWith("also ", start);
      if (each.kind() == Kind.ACT
          && first
          && ActForm.FINITE.isOf(each.record(), each.form().toLowerCase(java.util.Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
