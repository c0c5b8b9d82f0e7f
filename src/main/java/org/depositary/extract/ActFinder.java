package org.depositary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern TO_BE = Pattern.compile("(?i)\\b(is|are|was|were)( \\w+ly| \\w+)?$");
  private static final Pattern MODAL_BEFORE =
      Pattern.compile("(?i)\\b(may|might|can|could|would|will|not|to|should|must|shall)$");
  private static final Pattern NOUN_NEED =
      Pattern.compile("(?i)\\b(the|a|an|this|that|no|any|their|its|special|urgent)$");
  private static final Pattern CONTENT_OPENS =
      Pattern.compile("^ (the|that|its|their|also|this|all|those)\\b.*");
  private static final int EXPRESSED_WITHIN = 70;

  private final LeftContext left;
  private final List<String> speakingTypes;
  private final Pattern performing;
  private final List<AuthorityRecord> expressed;

  ActFinder(SentenceCues cues, java.util.Collection<AuthorityRecord> acts) {
    this.left = new LeftContext(cues);
    this.speakingTypes = cues.speakingTypes();
    this.performing = Pattern.compile("\\b" + SentenceCues.anyOf(cues.performing()) + "$");
    this.expressed = acts.stream().filter(act -> !act.detail("heads").isEmpty()).toList();
  }

  /** What is known of a stretch before it is read. */
  record Setting(boolean hasSpeaker, boolean preambular, boolean inherits) {}

  List<FoundAct> find(AnnotatedDocument document, int start, int end, Setting setting) {
    String words = document.text().substring(start, end).replace('\n', ' ');
    List<Occurrence> names = document.within(start, end);
    List<FoundAct> found = new ArrayList<>();
    for (Occurrence each : names) {
      boolean partOfName =
          names.stream()
              .anyMatch(
                  n -> n.kind().isActor() && n.start() <= each.start() && each.end() <= n.end());
      if (each.kind() != Kind.ACT
          || partOfName
          || LeftContext.isQuoted(words, each.start() - start)) {
        continue;
      }
      String word = each.form().toLowerCase(Locale.ROOT);
      Candidate candidate =
          new Candidate(document, words, start, names, each, word, found, setting);
      read(candidate).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(FoundAct::start));
    return found;
  }

  /** A word that may be an act, with all around it. */
  private record Candidate(
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
  }

  private Optional<FoundAct> read(Candidate c) {
    if (c.is(ActForm.MODAL)) {
      return modal(c);
    }
    if (c.is(ActForm.NOUN)) {
      return noun(c);
    }
    Optional<FoundAct> passive = c.is(ActForm.PASSIVE) ? passive(c) : Optional.empty();
    if (passive.isPresent()) {
      return passive;
    }
    if (c.is(ActForm.ADJECTIVE)) {
      return adjective(c);
    }
    if (c.is(ActForm.PARTICIPLE)) {
      return participle(c);
    }
    return c.is(ActForm.FINITE) || c.is(ActForm.BASE) ? finite(c) : Optional.empty();
  }

  private Optional<FoundAct> modal(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    if (c.word().startsWith("need ") && NOUN_NEED.matcher(before).find()) {
      return noun(c);
    }
    boolean required = c.word().endsWith(" required") && c.right().startsWith(" to ");
    boolean governed = c.word().startsWith("require") && MODAL_BEFORE.matcher(before).find();
    boolean relative = c.word().startsWith("require") && before.endsWith(" that");
    if (required || governed || relative || left.isSubordinate(c.left())) {
      return Optional.empty();
    }
    return Optional.of(made(c, ActForm.MODAL, Optional.empty()));
  }

  /** "emphasizes the need", "of the need": only as the object of an act of the body. */
  private Optional<FoundAct> noun(Candidate c) {
    String before = c.left().stripTrailing().replaceFirst("(?i)\\s*\\b(the|an?|its)$", "");
    String bare = left.withoutAdverbials(before).replaceFirst("(?i) (of|importance of|for)$", "");
    boolean object =
        c.before().stream()
            .anyMatch(act -> act.end() - c.offset() == bare.length() && !act.isFrame());
    boolean asks =
        c.right().startsWith(" for ") || c.right().startsWith(" to ") || c.word().endsWith(" to");
    return object && asks ? Optional.of(made(c, ActForm.NOUN, Optional.empty())) : Optional.empty();
  }

  /** "States are encouraged to": the body asks the subject. "should be encouraged" is a modal's. */
  private Optional<FoundAct> passive(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    boolean asks = c.right().startsWith(" to ") || c.right().startsWith(", ");
    if (!TO_BE.matcher(before).find()
        || !asks
        || left.isSubordinate(c.left())
        || !c.setting().hasSpeaker()) {
      return Optional.empty();
    }
    return Optional.of(made(c, ActForm.PASSIVE, Optional.empty()));
  }

  private Optional<FoundAct> adjective(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    if (c.setting().preambular() && (before.isEmpty() || left.isCoordinated(before))) {
      return Optional.of(made(c, ActForm.ADJECTIVE, Optional.empty()));
    }
    String subject = before.replaceFirst("(?i) (is|was|remains|are)$", "");
    boolean said = subject.length() < before.length() && !c.right().startsWith(" to ");
    return said
        ? subject(c, subject).map(speaker -> made(c, ActForm.ADJECTIVE, speaker))
        : Optional.empty();
  }

  private Optional<FoundAct> participle(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    if (c.setting().preambular()) {
      boolean opens = before.isEmpty() || left.isCoordinated(before);
      return opens ? Optional.of(made(c, ActForm.PARTICIPLE, Optional.empty())) : Optional.empty();
    }
    boolean later = !before.isEmpty() && c.setting().inherits() && !isDirective(c);
    boolean joined = before.endsWith(" and") && CONTENT_OPENS.matcher(c.right()).matches();
    boolean opensSentence = left.startsSentence(before) && c.left().length() > 1;
    return later && (joined || opensSentence)
        ? Optional.of(made(c, ActForm.PARTICIPLE, Optional.empty()))
        : Optional.empty();
  }

  private static boolean isDirective(Candidate c) {
    return c.at().record().type().equals("directive");
  }

  private Optional<FoundAct> finite(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    ActForm form = c.is(ActForm.FINITE) ? ActForm.FINITE : ActForm.BASE;
    Matcher performing = performing(before);
    if (performing.find()) {
      return subject(c, left.withoutAdverbials(before.substring(0, performing.start())))
          .map(speaker -> made(c, form, speaker));
    }
    if (form == ActForm.FINITE
        && performing(
                c.left()
                    + c.word()
                    + c.right().replaceFirst("^((?: it)?(?: \\w+){0,2}? to)\\b.*", "$1"))
            .find()) {
      return Optional.empty();
    }
    Optional<Optional<String>> subject = subject(c, before);
    if (subject.isPresent()) {
      return Optional.of(made(c, form, subject.get()));
    }
    boolean own = c.setting().hasSpeaker() && form == ActForm.FINITE;
    if (own && before.isEmpty()) {
      return Optional.of(made(c, form, Optional.empty()));
    }
    boolean afterAnother = !c.before().isEmpty() || c.setting().inherits();
    boolean joins =
        left.isCoordinated(before)
            || (left.startsSentence(before)
                && Character.isUpperCase(c.words().charAt(c.at().start() - c.offset())));
    if (form == ActForm.FINITE
        && afterAnother
        && joins
        && !left.isSubordinate(clause(before))
        && hasObject(c)
        && sameTense(c)) {
      Optional<String> speaker =
          c.before().isEmpty() ? Optional.empty() : c.before().get(c.before().size() - 1).speaker();
      return Optional.of(made(c, form, speaker));
    }
    return Optional.empty();
  }

  /** A verb joined to another stands in its tense; "States, appointed by" is no act. */
  private static boolean sameTense(Candidate c) {
    boolean present = isPresent(c.word());
    return c.before().stream()
        .filter(act -> act.form() == ActForm.FINITE)
        .reduce((first, last) -> last)
        .map(act -> isPresent(c.document().text().substring(act.start(), act.end())) == present)
        .orElse(present);
  }

  private static boolean isPresent(String verb) {
    String first = verb.split("[ \n]")[0];
    return first.endsWith("s");
  }

  /**
   * The clause a joined verb would belong to, if it is still open: a comma before "and" ends it.
   */
  private static String clause(String before) {
    if (before.endsWith(", and") || before.endsWith(";") || before.endsWith("; and")) {
      return "";
    }
    return before.replaceFirst("(,? (and|but|or)|[,;] ?(and|but)?)$", "");
  }

  /** "wishes to", "deems it necessary to": the act is the verb that follows. */
  private Matcher performing(String words) {
    return performing.matcher(words);
  }

  /** A verb of the body has somebody or something after it; "and calls, letters" has not. */
  private static boolean hasObject(Candidate c) {
    String right = c.right();
    return right.startsWith(" ") && right.length() > 2 || right.startsWith(",");
  }

  /** The body before a verb, if it is its subject; empty inside for a pronoun. */
  private Optional<Optional<String>> subject(Candidate c, String before) {
    if (left.endsInPronoun(before)) {
      boolean known = c.setting().hasSpeaker() || !c.before().isEmpty();
      boolean opens = left.opensClause(before.replaceFirst("(It|it|They)$", ""));
      return known && opens ? Optional.of(Optional.empty()) : Optional.empty();
    }
    String bare = before.replaceFirst("[,)\"]+$", "");
    int endsAt = c.offset() + bare.length();
    for (Occurrence name : c.names()) {
      if (name.kind() == Kind.ACTOR && name.end() == endsAt && speaks(c, name)) {
        String ahead = c.words().substring(0, name.start() - c.offset());
        String opener = ahead.replaceFirst("(?i)\\bthe $", "");
        boolean apposition = opener.endsWith("(");
        if (apposition
            || left.opensClause(opener)
            || left.opensClause(left.withoutAdverbials(opener))) {
          return Optional.of(Optional.of(name.key()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean speaks(Candidate c, Occurrence name) {
    return speakingTypes.contains(name.record().type())
        || c.document().body().filter(name.key()::equals).isPresent();
  }

  private FoundAct made(Candidate c, ActForm form, Optional<String> speaker) {
    AuthorityRecord act = c.at().record();
    if (act.key().equals("express")) {
      act = expressed(c.right()).orElse(act);
    }
    return new FoundAct(act, form, c.at().start(), c.at().end(), speaker);
  }

  /** "expresses its deep concern" is the act whose head noun comes first. */
  private Optional<AuthorityRecord> expressed(String right) {
    String near =
        " "
            + right
                .substring(0, Math.min(right.length(), EXPRESSED_WITHIN))
                .replaceAll("[^A-Za-z]+", " ")
            + " ";
    AuthorityRecord first = null;
    int at = Integer.MAX_VALUE;
    for (AuthorityRecord each : expressed) {
      for (String head : each.detail("heads")) {
        int found = near.indexOf(" " + head + " ");
        if (found >= 0 && found < at) {
          at = found;
          first = each;
        }
      }
    }
    return Optional.ofNullable(first);
  }
}
