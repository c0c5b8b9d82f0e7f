package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;

/** Reads modals ("States should") and nouns of need ("emphasizes the need"). */
final class ModalActs {

  private static final Pattern MODAL_BEFORE =
      Pattern.compile("(?i)\\b(may|might|can|could|would|will|not|to|should|must|shall)$");
  private static final Pattern NOUN_NEED =
      Pattern.compile("(?i)\\b(the|a|an|this|that|no|any|their|its|special|urgent)$");
  private static final Pattern CLAUSE_START = Pattern.compile("[.;:?!]\"? ");

  /** "that" before a subject; "measures that combat racism" has none. */
  private static final Pattern THAT =
      Pattern.compile(
          "\\bthat,? (?=(?:the|an?|they|it|its|their|each|no|all|every|any|these|those|such|he|she|we)\\b|\\p{Lu})");

  /** "It is important that": nobody else's words. */
  private static final Pattern IMPERSONAL =
      Pattern.compile("(?i)\\b(it (is|was|remains|seems)|there is)\\b[^,;.]*$");

  private final LeftContext left;
  private final Pattern attributed;

  ModalActs(LeftContext left, SentenceCues cues) {
    this.left = left;
    this.attributed =
        Pattern.compile(SentenceCues.anyOf(cues.attributions()) + "\\b", Pattern.CASE_INSENSITIVE);
  }

  Optional<FoundAct> modal(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    if (c.word().startsWith("need ") && NOUN_NEED.matcher(before).find()) {
      return noun(c);
    }
    boolean require = c.word().startsWith("require");
    boolean required = c.word().endsWith(" required") && c.right().startsWith(" to ");
    boolean governed = require && MODAL_BEFORE.matcher(before).find();
    boolean relative = require && before.endsWith(" that");
    if (required
        || governed
        || relative
        || require && somebodyRequires(c)
        || left.isSubordinate(c.left())
        || isAttributed(c)
        || isContent(c)) {
      return Optional.empty();
    }
    return Optional.of(c.made(ActForm.MODAL, List.of()));
  }

  /** "Article 17 requires States to": the law requires it, not the body. */
  private static boolean somebodyRequires(Candidate c) {
    return c.right().matches("(?s) (?:that|\\S+( \\S+){0,6}? to) .*");
  }

  /** "According to the League, clerks should": what somebody else thinks. */
  private boolean isAttributed(Candidate c) {
    String[] sentences = CLAUSE_START.split(c.left(), -1);
    return attributed.matcher(sentences[sentences.length - 1].strip()).lookingAt();
  }

  /**
   * Whether a modal stands in a clause after "that" which is not of the body's act: "a law provides
   * that they should", "States should see that no child must".
   */
  private static boolean isContent(Candidate c) {
    String before = c.left();
    int clause = 0;
    for (Matcher m = CLAUSE_START.matcher(before); m.find(); ) {
      clause = m.end();
    }
    Matcher that = THAT.matcher(before).region(clause, before.length());
    if (!that.find()) {
      return false;
    }
    int place = that.start() + c.offset();
    int from = clause + c.offset();
    List<FoundAct> governing =
        c.before().stream().filter(act -> act.start() >= from && act.end() <= place).toList();
    if (governing.isEmpty()) {
      return !IMPERSONAL.matcher(before.substring(clause, that.start())).find()
          && !c.setting().inherits()
          && that.start() > clause;
    }
    return governing.stream().allMatch(act -> act.form() == ActForm.MODAL);
  }

  /** "emphasizes the need", "of the need": only as the object of an act of the body. */
  Optional<FoundAct> noun(Candidate c) {
    String before = c.left().stripTrailing().replaceFirst("(?i)\\s*\\b(the|an?|its)$", "");
    String bare = left.withoutAdverbials(before).replaceFirst("(?i) (of|importance of|for)$", "");
    boolean object =
        c.before().stream()
            .anyMatch(act -> act.end() - c.offset() == bare.length() && !act.isFrame());
    boolean asks =
        c.right().startsWith(" for ") || c.right().startsWith(" to ") || c.word().endsWith(" to");
    return object && asks ? Optional.of(c.made(ActForm.NOUN, List.of())) : Optional.empty();
  }
}
