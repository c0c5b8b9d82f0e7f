package org.depositary.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Occurrence;

/** Reads lists of actors in a unit. Those who only help, or belong to another noun, are passed. */
final class NameRuns {

  private static final Pattern RELATIVE =
      Pattern.compile("(?i)\\b(which|who|whose|that|having|engaged)\\b");

  private final Pattern cooperation;
  private final Pattern dependent;
  private final Pattern leadsIn;

  NameRuns(SentenceCues cues) {
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
  }

  /** The names that a stretch begins with, joined to each other; nothing else between them. */
  Set<String> opening(Stretch stretch, Pattern follows) {
    return run(stretch, false, follows);
  }

  /** The names a stretch lists, with other words between them. */
  Set<String> all(Stretch stretch, Pattern follows) {
    return run(stretch, true, follows);
  }

  private Set<String> run(Stretch stretch, boolean wholeStretch, Pattern follows) {
    String words = stretch.words();
    int from = stretch.from();
    int to = stretch.to();
    String masked =
        words.substring(0, from)
            + withoutCooperation(words.substring(from, to))
            + words.substring(to);
    Set<String> found = new LinkedHashSet<>();
    int reached = from;
    for (Occurrence each : stretch.actors()) {
      int start = each.start() - stretch.unit().start();
      int end = each.end() - stretch.unit().start();
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

  /** Whether words only lead in what follows: ", in particular, ". */
  boolean onlyLeadsIn(String words) {
    return leadsIn.matcher(words).matches();
  }

  private boolean joinedLoosely(Set<String> found, String between) {
    return found.isEmpty()
        ? leadsIn.matcher(between).matches() || !dependent.matcher(between).find()
        : !RELATIVE.matcher(between).find() || between.contains(", and ");
  }

  private static boolean insideBrackets(String words, int from, int at) {
    int open = words.lastIndexOf('(', at);
    return open >= from && words.indexOf(')', open) >= at;
  }

  /** The words with blanks for those who only help: "in consultation with the NGOs". */
  String withoutCooperation(String words) {
    Matcher matcher = cooperation.matcher(words);
    StringBuilder masked = new StringBuilder(words);
    while (matcher.find()) {
      for (int i = matcher.start(); i < matcher.end(); i++) {
        masked.setCharAt(i, ' ');
      }
    }
    return masked.toString();
  }

  /**
   * A part of a unit.
   *
   * @param document it stands in
   * @param unit it is part of
   * @param voice who speaks there
   * @param from its beginning in the unit's words
   * @param to its end in the unit's words
   */
  record Stretch(AnnotatedDocument document, Unit unit, Voice voice, int from, int to) {

    String words() {
      return unit.words(document.text());
    }

    Stretch part(int start, int end) {
      return new Stretch(document, unit, voice, start, end);
    }

    List<Occurrence> actors() {
      return voice.actors(document, unit.start() + from, unit.start() + to);
    }
  }
}
