package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;
import org.depositary.authority.Occurrence;

/** Reads verbs that say what their subject does: "urges", "we urge", and those joined to them. */
final class VerbActs {

  private static final Pattern PERFECT = Pattern.compile(" (?:has|have|had)$");
  private static final Pattern REPORTED = Pattern.compile(" (?:that|\\w+ing|to \\w+)\\b");

  private final LeftContext left;
  private final Subjects subjects;
  private final Pattern performing;

  VerbActs(LeftContext left, Subjects subjects, SentenceCues cues) {
    this.left = left;
    this.subjects = subjects;
    this.performing = Pattern.compile("\\b" + SentenceCues.anyOf(cues.performing()) + "$");
  }

  Optional<FoundAct> verb(Candidate c) {
    String before = left.withoutAdverbials(c.left());
    ActForm form = c.is(ActForm.FINITE) ? ActForm.FINITE : ActForm.BASE;
    Matcher performed = performing.matcher(before);
    if (performed.find()) {
      String who = left.withoutAdverbials(before.substring(0, performed.start()));
      return who.isEmpty() && c.setting().hasSpeaker()
          ? Optional.of(c.made(form, List.of()))
          : subjects.of(c, who).map(speakers -> c.made(form, speakers));
    }
    if (form == ActForm.FINITE && opensPerformance(c)) {
      return Optional.empty();
    }
    boolean past = form == ActForm.FINITE && !isPresent(c.word());
    String ahead = past ? PERFECT.matcher(before).replaceFirst("") : before;
    Optional<List<Occurrence>> subject = subjects.of(c, left.withoutAdverbials(ahead));
    if (subject.isPresent()) {
      return Optional.of(c.made(form, subject.get()));
    }
    if (before.isEmpty() && opensUnit(c, form)) {
      return Optional.of(c.made(form, List.of()));
    }
    return joined(c, form, before);
  }

  /** "wishes to", "deems it necessary to": the act is the verb that follows. */
  private boolean opensPerformance(Candidate c) {
    String ahead = c.right().replaceFirst("^((?: it)?(?: \\w+){0,2}? to)\\b.*", "$1");
    return performing.matcher(c.left() + c.word() + ahead).find();
  }

  /** "Urges all States": no subject is needed where it is known; "Urge" is said by a "We". */
  private static boolean opensUnit(Candidate c, ActForm form) {
    return c.setting().hasSpeaker()
        && (form == ActForm.FINITE || c.setting().voice().collective() && c.isCapital());
  }

  private Optional<FoundAct> joined(Candidate c, ActForm form, String before) {
    boolean afterAnother = !c.before().isEmpty() || c.setting().inherits();
    boolean joins = left.isCoordinated(before) || (left.startsSentence(before) && c.isCapital());
    boolean ours = form == ActForm.BASE && c.setting().voice().collective() && followsBase(c);
    if ((form == ActForm.FINITE || ours)
        && afterAnother
        && joins
        && (!left.isSubordinate(openClause(before)) || goesOnReporting(c))
        && hasObject(c)
        && (ours || sameTense(c))) {
      return Optional.of(c.made(form, c.lastBefore().map(FoundAct::speakers).orElseGet(List::of)));
    }
    return Optional.empty();
  }

  /**
   * "noted the age at which children are tried and recommended raising it": of a reported speech.
   */
  private static boolean goesOnReporting(Candidate c) {
    return c.setting().voice().reviewed().isPresent()
        && !isPresent(c.word())
        && REPORTED.matcher(c.right()).lookingAt();
  }

  /** "Welcome the offer, and express concern": of a "We". */
  private static boolean followsBase(Candidate c) {
    return c.lastBefore().filter(act -> act.form() == ActForm.BASE).isPresent();
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

  static boolean isPresent(String verb) {
    return verb.split("[ \n]")[0].endsWith("s");
  }

  /**
   * The clause a joined verb would belong to, if it is still open: a comma before "and" ends it.
   */
  private static String openClause(String before) {
    if (before.endsWith(", and") || before.endsWith(";") || before.endsWith("; and")) {
      return "";
    }
    return before.replaceFirst("(,? (and|but|or)|[,;] ?(and|but)?)$", "");
  }

  /** A verb of the body has somebody or something after it; "and calls, letters" has not. */
  private static boolean hasObject(Candidate c) {
    String right = c.right();
    return right.startsWith(" ") && right.length() > 2 || right.startsWith(",");
  }
}
