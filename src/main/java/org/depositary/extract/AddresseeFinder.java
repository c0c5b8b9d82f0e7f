package org.depositary.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.ActForm;
import org.depositary.authority.Occurrence;

/**
 * Who is to act: the object of a verb that asks, the subject of the clause after "that", the
 * subject of a modal, whoever a need or a duty is said to be of. Those who only help are not asked.
 */
final class AddresseeFinder {

  /** "to" before an infinitive, where the object of a verb that asks is over. */
  private static final Pattern INFINITIVE =
      Pattern.compile(
          ",? (?:also |further )?(?:not )?to (?!the\\b|an?\\b|its\\b|their\\b|all\\b|th(?:is|at|ese|ose)\\b|such\\b|which\\b|whom\\b"
              + "|other\\b|any\\b|each\\b|both\\b|\\p{Lu}|\\d)(?=\\w+)");

  private static final Pattern THAT = Pattern.compile("\\bthat\\b,?");
  private static final Pattern CLAUSE_END = Pattern.compile("[;:.](?: |$)");

  /** In a clause after "recommends that" the verb is a bare one: "that States ensure". */
  private static final Pattern BARE_VERB_FOLLOWS = Pattern.compile("^(?:$| ?[,;:.()\\[]| [a-z])");

  private final SentenceCues cues;
  private final Pattern cooperation;
  private final Pattern dependent;
  private final Pattern leadsIn;
  private final Pattern afterHead;

  AddresseeFinder(SentenceCues cues) {
    this.cues = cues;
    this.cooperation =
        Pattern.compile(
            "\\b"
                + SentenceCues.anyOf(cues.cooperation())
                + "\\b.*?(?=, to \\w|, (?:should|must|shall)\\b|, that |$)",
            Pattern.CASE_INSENSITIVE);
    this.dependent =
        Pattern.compile(
            "(?i)\\b"
                + SentenceCues.anyOf(cues.dependentPrepositions())
                + "(?: (?:the|all|its|their|relevant|other|each|both|those|any))*\\s*$");
    this.leadsIn =
        Pattern.compile(
            "^(?:" + SentenceCues.anyOf(cues.leadIns()) + "\\b|\\W)*$", Pattern.CASE_INSENSITIVE);
    this.afterHead =
        Pattern.compile(
            "^(?:$| ?[,;:.()\\[]| (?:" + SentenceCues.anyOf(cues.afterHead()) + "|\\w+ly)\\b)");
  }

  /** Whoever one act of a unit asks. */
  Set<String> of(AnnotatedDocument document, Unit unit, FoundAct act, int nextAct) {
    String words = unit.words(document.text());
    if (act.form() == ActForm.MODAL || act.form() == ActForm.PASSIVE) {
      Set<String> subject = subject(document, unit, act.start());
      return act.act().key().equals("need") && subject.isEmpty()
          ? needed(document, unit, act.end(), nextAct)
          : asksItsSubject(words, act.end() - unit.start(), act) ? subject : Set.of();
    }
    if (act.form() == ActForm.NOUN || act.act().key().equals("express-need")) {
      return needed(document, unit, act.end(), nextAct);
    }
    return act.isDirective() ? object(document, unit, act, nextAct) : Set.of();
  }

  /** A modal with a passive asks nobody, unless its verb asks: "should be encouraged". */
  private boolean asksItsSubject(String words, int from, FoundAct act) {
    if (act.form() == ActForm.PASSIVE || !words.startsWith(" ", from)) {
      return true;
    }
    Matcher passive =
        Pattern.compile(
                "^ (?:also |further |not )?(?:be|neither be) (?:\\w+ly )?(?:also )?(\\w+(?: upon)?)")
            .matcher(words.substring(from));
    if (!passive.find()) {
      return true;
    }
    String verb = passive.group(1);
    return cues.askedByPassive().contains(verb)
        || !(verb.endsWith("ed") || verb.endsWith("en") || verb.endsWith("ught"));
  }

  private Set<String> object(AnnotatedDocument document, Unit unit, FoundAct act, int nextAct) {
    String words = unit.words(document.text());
    int from = act.end() - unit.start();
    int clauseEnd = end(words, from, Math.min(words.length(), nextAct - unit.start()));
    String region = words.substring(from, clauseEnd);
    Matcher that = THAT.matcher(region);
    Matcher infinitive = INFINITIVE.matcher(maskCooperation(region));
    int thatAt = that.find() ? that.start() : region.length();
    int toAt = infinitive.find() ? infinitive.start() : region.length();
    boolean objectFirst = region.substring(0, Math.min(thatAt, toAt)).isBlank();
    if (objectFirst && thatAt < toAt) {
      return clauseSubject(document, unit, from + that.end(), clauseEnd, BARE_VERB_FOLLOWS);
    }
    int stop = Math.min(thatAt, toAt);
    if (stop == region.length() && !takesPlainObject(act)) {
      return Set.of();
    }
    return run(document, unit, from, from + stop, true, afterHead);
  }

  /** "urges States", "invites the Committee": somebody; "recommends the creation": something. */
  private static boolean takesPlainObject(FoundAct act) {
    return act.act().detail("passive").stream().findAny().isPresent()
        && !act.act().key().equals("recommend")
        && !act.act().key().equals("require");
  }

  private static int end(String words, int from, int limit) {
    Matcher stop = CLAUSE_END.matcher(words).region(from, limit);
    return stop.find() ? stop.start() : limit;
  }

  /** The subject of a clause: the names it begins with, if they are its head. */
  Set<String> clauseSubject(AnnotatedDocument document, Unit unit, int from, int to) {
    return clauseSubject(document, unit, from, to, BARE_VERB_FOLLOWS);
  }

  private Set<String> clauseSubject(
      AnnotatedDocument document, Unit unit, int from, int to, Pattern follows) {
    String words = unit.words(document.text());
    int start = from;
    List<Occurrence> actors = actors(document, unit, from, to);
    if (!actors.isEmpty()) {
      String lead = words.substring(from, actors.get(0).start() - unit.start());
      int comma = lead.lastIndexOf(',');
      start = comma >= 0 && lead.length() < 130 ? from + comma + 1 : from;
    }
    return run(document, unit, start, to, false, follows);
  }

  /** The names joined to each other that a stretch begins with. */
  private Set<String> run(
      AnnotatedDocument document,
      Unit unit,
      int from,
      int to,
      boolean wholeStretch,
      Pattern follows) {
    String words = unit.words(document.text());
    String masked =
        words.substring(0, from) + maskCooperation(words.substring(from, to)) + words.substring(to);
    Set<String> found = new LinkedHashSet<>();
    int reached = from;
    for (Occurrence each : actors(document, unit, from, to)) {
      int start = each.start() - unit.start();
      int end = each.end() - unit.start();
      String between = masked.substring(Math.min(reached, start), start);
      if (masked.startsWith("'", end)) {
        reached = masked.indexOf(' ', end) < 0 ? end : masked.indexOf(' ', end);
        continue;
      }
      if (masked.charAt(start) == ' '
          || dependent.matcher(masked.substring(0, start)).find() && !found.isEmpty()
          || insideBrackets(masked, from, start)) {
        continue;
      }
      boolean joined =
          wholeStretch ? joinedLoosely(found, between) : leadsIn.matcher(between).matches();
      if (!joined || !follows.matcher(masked.substring(end)).find()) {
        if (!wholeStretch) {
          break;
        }
        continue;
      }
      found.add(each.key());
      reached = Math.max(reached, end);
    }
    return found;
  }

  private boolean joinedLoosely(Set<String> found, String between) {
    return found.isEmpty()
        ? leadsIn.matcher(between).matches() || !dependent.matcher(between).find()
        : !between.matches("(?i).*\\b(which|who|whose|that|having|engaged)\\b.*")
            || between.contains(", and ");
  }

  private static boolean insideBrackets(String words, int from, int at) {
    int open = words.lastIndexOf('(', at);
    return open >= from && words.indexOf(')', open) >= at;
  }

  private String maskCooperation(String region) {
    Matcher matcher = cooperation.matcher(region);
    StringBuilder masked = new StringBuilder(region);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        masked.setCharAt(i, ' ');
      }
    }
    return masked.toString();
  }

  /** The subject of a modal or passive: the names its clause begins with. */
  private Set<String> subject(AnnotatedDocument document, Unit unit, int verb) {
    String words = unit.words(document.text());
    int at = verb - unit.start();
    int from = clauseStart(words, at);
    while (from >= 0 && from < at) {
      Set<String> found = run(document, unit, from, at, false, afterHead);
      if (!found.isEmpty()) {
        return found;
      }
      int comma = words.indexOf(", ", from);
      from = comma < 0 ? -1 : comma + 2;
    }
    return Set.of();
  }

  private static int clauseStart(String words, int at) {
    int start = 0;
    Matcher cut = Pattern.compile("[.;:?!]\"? |\\bthat,? |\\[").matcher(words).region(0, at);
    while (cut.find()) {
      start = cut.end();
    }
    return start;
  }

  /** "a need for all stakeholders to take part". */
  private Set<String> needed(AnnotatedDocument document, Unit unit, int from, int to) {
    String words = unit.words(document.text());
    int start = from - unit.start();
    int end = end(words, start, Math.min(words.length(), to - unit.start()));
    String region = words.substring(start, end);
    if (!region.startsWith(" for ")) {
      return Set.of();
    }
    Matcher infinitive = INFINITIVE.matcher(region);
    return infinitive.find()
        ? run(document, unit, start + 4, start + infinitive.start(), false, afterHead)
        : Set.of();
  }

  /** Those a declarative statement puts a duty on. */
  Set<String> responsible(AnnotatedDocument document, Unit unit) {
    String words = unit.words(document.text());
    Set<String> found = new LinkedHashSet<>();
    for (Occurrence each : actors(document, unit, 0, words.length())) {
      int start = each.start() - unit.start();
      int end = each.end() - unit.start();
      for (String phrase : cues.responsibility()) {
        int slot = phrase.indexOf("{actor}");
        String before =
            words.substring(0, start).replaceFirst("(?i)\\b(all|the|member|both|each|every) $", "");
        String after = words.substring(end);
        if ((before.endsWith(phrase.substring(0, slot)) || slot == 0)
            && after.startsWith(phrase.substring(slot + "{actor}".length()))) {
          found.addAll(run(document, unit, start, listEnd(words, start), false, afterHead));
          found.add(each.key());
        }
      }
    }
    return found;
  }

  private static int listEnd(String words, int from) {
    Matcher stop = Pattern.compile("[;:.](?: |$)").matcher(words).region(from, words.length());
    return stop.find() ? stop.start() : words.length();
  }

  /** "established by States": the agent of a passive. */
  Set<String> agents(AnnotatedDocument document, Unit unit) {
    String words = unit.words(document.text());
    Set<String> found = new LinkedHashSet<>();
    for (Occurrence each : actors(document, unit, 0, words.length())) {
      String before = words.substring(0, each.start() - unit.start());
      boolean agent =
          before.matches(
              "(?is).*\\bbe (?:\\w+ly )?\\w+(?:ed|en|t)(?: at the \\w+(?: and \\w+)? levels?)? by (?:the |all |relevant )*$");
      if (agent) {
        found.add(each.key());
      }
    }
    return found;
  }

  /** "in countries of origin": where nobody is named, those in whose countries it is to be done. */
  Set<String> places(AnnotatedDocument document, Unit unit) {
    String words = unit.words(document.text());
    Set<String> found = new LinkedHashSet<>();
    for (Occurrence each : actors(document, unit, 0, words.length())) {
      boolean place =
          words.substring(0, each.start() - unit.start()).matches("(?is).*\\bin (?:the )?$");
      if (place && each.record().parent().filter("STATES"::equals).isPresent()) {
        found.add(each.key());
      }
    }
    return found;
  }

  private static List<Occurrence> actors(AnnotatedDocument document, Unit unit, int from, int to) {
    List<Occurrence> actors = new ArrayList<>();
    for (Occurrence each : document.within(unit.start() + from, unit.start() + to)) {
      if (each.kind().isActor()) {
        actors.add(each);
      }
    }
    return actors;
  }
}
