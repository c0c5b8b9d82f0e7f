package org.depositary.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.NameRuns.Stretch;

/**
 * Whom an act asks: the object of a verb that asks, the subject of the clause after "that", the
 * subject of a modal, whoever a need is said to be of.
 */
final class AddresseeFinder {

  private static final Pattern THAT = Pattern.compile("\\bthat\\b,?");
  private static final Pattern SENTENCE_END = Pattern.compile("[;:.](?: |$)");
  private static final Pattern CLAUSE_START = Pattern.compile("[.;:?!]\"? |\\bthat,? |\\[");

  /** In a clause after "recommends that" the verb is a bare one: "that States ensure". */
  private static final Pattern INFINITIVE_FOLLOWS = Pattern.compile("^[^;.:]{0,120}?,? to \\p{Ll}");

  private static final Pattern BARE_VERB_FOLLOWS = Pattern.compile("^(?:$| ?[,;:.()\\[]| [a-z])");

  private static final Pattern BE_DONE =
      Pattern.compile(
          "^ (?:also |further |not )?(?:be|neither be) (?:\\w+ly )?(?:also )?(\\w+(?: upon)?)");

  private static final Pattern HIM = Pattern.compile(" (?:him|her) ?");

  /** How far the words before the subject of a clause may reach, in characters. */
  private static final int LONGEST_LEAD = 130;

  private final SentenceCues cues;
  private final NameRuns runs;
  private final Pattern afterHead;
  private final Pattern infinitive;

  AddresseeFinder(SentenceCues cues, NameRuns runs) {
    this.cues = cues;
    this.runs = runs;
    this.afterHead = cues.headFollows();
    this.infinitive =
        Pattern.compile(
            ",? (?:also |further )?(?:not )?to (?!"
                + SentenceCues.anyOf(cues.afterPreposition())
                + "\\b|\\p{Lu}|\\d)(?=\\w+)");
  }

  /** Whoever one act of a unit asks; the next act begins at {@code nextAct} in the clean text. */
  Set<String> of(AnnotatedDocument document, Unit unit, Voice voice, FoundAct act, int nextAct) {
    String words = unit.words(document.text());
    int to = Math.min(words.length(), nextAct - unit.start());
    Stretch rest = new Stretch(document, unit, voice, act.end() - unit.start(), to);
    if (act.form() == ActForm.PASSIVE && words.startsWith(" that ", rest.from())) {
      return clauseSubject(rest.part(rest.from() + " that ".length(), to));
    }
    if (act.form() == ActForm.MODAL || act.form() == ActForm.PASSIVE) {
      Set<String> subject = subject(rest.part(0, act.start() - unit.start()));
      if (act.act().key().equals("need") && subject.isEmpty()) {
        return needed(rest);
      }
      return act.form() == ActForm.PASSIVE || asksSubject(words, rest.from()) ? subject : Set.of();
    }
    if (act.form() == ActForm.NOUN || act.act().key().equals("express-need")) {
      return needed(rest);
    }
    return act.isDirective() ? object(rest, act) : Set.of();
  }

  /** A passive asks nobody, unless its verb asks: "should be encouraged". */
  private boolean asksSubject(String words, int from) {
    Matcher passive = BE_DONE.matcher(words).region(from, words.length());
    if (!passive.find()) {
      return true;
    }
    String verb = passive.group(1);
    return cues.askedByPassive().contains(verb)
        || !(verb.endsWith("ed") || verb.endsWith("en") || verb.endsWith("ught"));
  }

  private Set<String> object(Stretch rest, FoundAct act) {
    String words = rest.words();
    int end = sentenceEnd(words, rest.from(), rest.to());
    String region = words.substring(rest.from(), end);
    Matcher that = THAT.matcher(region);
    int thatAt = that.find() ? that.start() : region.length();
    int toAt = infinitiveAt(rest, runs.withoutCooperation(region));
    boolean noObject = runs.onlyLeadsIn(region.substring(0, Math.min(thatAt, toAt)));
    if (noObject && thatAt < toAt) {
      return clauseSubject(rest.part(rest.from() + that.end(), end));
    }
    int stop = Math.min(thatAt, toAt);
    if (HIM.matcher(region.substring(0, stop)).matches()) {
      return lastNamed(rest.part(0, rest.from()));
    }
    if (stop == region.length() && !takesPlainObject(act)) {
      return Set.of();
    }
    return runs.all(rest.part(rest.from(), rest.from() + stop), afterHead);
  }

  /** Where an infinitive begins that is no part of a name: "all parties to armed conflict to". */
  private int infinitiveAt(Stretch rest, String region) {
    int offset = rest.unit().start() + rest.from();
    List<Occurrence> names = rest.actors();
    for (Matcher to = infinitive.matcher(region); to.find(); ) {
      int at = offset + to.start();
      if (names.stream().noneMatch(name -> name.start() <= at && at < name.end())) {
        return to.start();
      }
    }
    return region.length();
  }

  /** "takes note of the report of the High Commissioner and requests her": who was named last. */
  private static Set<String> lastNamed(Stretch before) {
    return before.actors().stream()
        .filter(each -> each.kind() == Kind.ACTOR || each.kind() == Kind.STATE)
        .reduce((first, last) -> last)
        .map(each -> Set.of(each.key()))
        .orElse(Set.of());
  }

  /** "urges States", "invites the Committee": somebody; "recommends the creation": something. */
  private static boolean takesPlainObject(FoundAct act) {
    return !act.act().detail("passive").isEmpty() && act.act().detail("asks-for").isEmpty();
  }

  private static int sentenceEnd(String words, int from, int limit) {
    Matcher stop = SENTENCE_END.matcher(words).region(from, limit);
    return stop.find() ? stop.start() : limit;
  }

  /** "urged Kenya and Peru to act": the names a stretch begins with, when they are to do it. */
  Set<String> asked(Stretch rest) {
    return runs.opening(rest, INFINITIVE_FOLLOWS);
  }

  /** The subject of a clause: the names it begins with, if they are its head and are to act. */
  Set<String> clauseSubject(Stretch clause) {
    String words = clause.words();
    int start = clause.from();
    var actors = clause.actors();
    if (!actors.isEmpty()) {
      String lead = words.substring(start, actors.get(0).start() - clause.unit().start());
      int comma = lead.lastIndexOf(',');
      start = comma >= 0 && lead.length() < LONGEST_LEAD ? start + comma + 1 : start;
    }
    Set<String> found = runs.opening(clause.part(start, clause.to()), BARE_VERB_FOLLOWS);
    Set<String> done = new LinkedHashSet<>();
    for (Occurrence each : actors) {
      if (!asksSubject(words, each.end() - clause.unit().start())) {
        done.add(each.key());
      }
    }
    return done.containsAll(found) ? Set.of() : found;
  }

  /** The subject of a modal or passive: the names its clause begins with. */
  private Set<String> subject(Stretch before) {
    String words = before.words();
    int from = 0;
    for (Matcher cut = CLAUSE_START.matcher(words).region(0, before.to()); cut.find(); ) {
      from = cut.end();
    }
    while (from >= 0 && from < before.to()) {
      Set<String> found = runs.opening(before.part(from, before.to()), afterHead);
      if (!found.isEmpty()) {
        return found;
      }
      int comma = words.indexOf(", ", from);
      from = comma < 0 ? -1 : comma + 2;
    }
    return Set.of();
  }

  /** "a need for all stakeholders to take part". */
  private Set<String> needed(Stretch rest) {
    String words = rest.words();
    int end = sentenceEnd(words, rest.from(), rest.to());
    String region = words.substring(rest.from(), end);
    if (!region.startsWith(" for ")) {
      return Set.of();
    }
    Matcher to = infinitive.matcher(region);
    return to.find()
        ? runs.opening(rest.part(rest.from() + 4, rest.from() + to.start()), afterHead)
        : Set.of();
  }
}
