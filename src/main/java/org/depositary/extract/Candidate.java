package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import org.depositary.authority.ActForm;
import org.depositary.authority.Occurrence;

/**
 * A word that may be an act, with all around it.
 *
 * @param document it stands in
 * @param words of its unit, on one line
 * @param offset of those words in the clean text
 * @param names in the unit
 * @param at the word
 * @param word in small letters
 * @param before the acts found before it in the unit
 * @param setting what is known of the unit
 */
record Candidate(
    AnnotatedDocument document,
    String words,
    int offset,
    List<Occurrence> names,
    Occurrence at,
    String word,
    List<FoundAct> before,
    Setting setting) {

  String left() {
    return words.substring(0, at.start() - offset);
  }

  String right() {
    return words.substring(at.end() - offset);
  }

  boolean is(ActForm form) {
    return form.isOf(at.record(), word);
  }

  boolean isDirective() {
    return at.record().type().equals("directive");
  }

  boolean isCapital() {
    return Character.isUpperCase(words.charAt(at.start() - offset));
  }

  Optional<FoundAct> lastBefore() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  FoundAct made(ActForm form, List<Occurrence> speakers) {
    return new FoundAct(at.record(), form, at.start(), at.end(), speakers);
  }
}
