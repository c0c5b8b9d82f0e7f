package org.depositary.extract;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Occurrence;
import org.depositary.extract.NameRuns.Stretch;

/** Finds those whom a unit gives a task without asking them: by a duty, an agent, a place. */
final class Duties {

  private static final Pattern DETERMINERS =
      Pattern.compile("(?i)\\b(all|the|member|both|each|every) $");
  private static final Pattern LIST_END = Pattern.compile("[;:.](?: |$)");
  private static final Pattern DONE_BY =
      Pattern.compile(
          "(?is)\\bbe (?:\\w+ly )?\\w+(?:ed|en|t)(?: at the \\w+(?: and \\w+)? levels?)? by (?:the |all |relevant )*$");
  private static final Pattern IN = Pattern.compile("(?is)\\bin (?:the )?$");

  /** The longest words that {@link #DONE_BY} may need, in characters. */
  private static final int GLANCE = 120;

  private final SentenceCues cues;
  private final NameRuns runs;
  private final Pattern afterHead;

  Duties(SentenceCues cues, NameRuns runs) {
    this.cues = cues;
    this.runs = runs;
    this.afterHead = cues.headFollows();
  }

  /** Those a declarative statement puts a duty on: "the responsibility of States". */
  Set<String> responsible(Stretch unit) {
    String words = unit.words();
    Set<String> found = new LinkedHashSet<>();
    for (Occurrence each : unit.actors()) {
      int start = each.start() - unit.unit().start();
      String before = DETERMINERS.matcher(words.substring(0, start)).replaceFirst("");
      String after = words.substring(each.end() - unit.unit().start());
      for (String phrase : cues.responsibility()) {
        int slot = phrase.indexOf("{actor}");
        if ((before.endsWith(phrase.substring(0, slot)) || slot == 0)
            && after.startsWith(phrase.substring(slot + "{actor}".length()))) {
          found.addAll(runs.opening(unit.part(start, listEnd(words, start)), afterHead));
          found.add(each.key());
        }
      }
    }
    return found;
  }

  private static int listEnd(String words, int from) {
    Matcher stop = LIST_END.matcher(words).region(from, words.length());
    return stop.find() ? stop.start() : words.length();
  }

  /** "established by States": the agent of a passive. */
  Set<String> agents(Stretch unit) {
    return after(unit, DONE_BY, false);
  }

  /** "in countries of origin": where nobody is named, those in whose countries it is to be done. */
  Set<String> places(Stretch unit) {
    return after(unit, IN, true);
  }

  private Set<String> after(Stretch unit, Pattern before, boolean classesOfStates) {
    String words = unit.words();
    Set<String> found = new LinkedHashSet<>();
    for (Occurrence each : unit.actors()) {
      int start = each.start() - unit.unit().start();
      boolean follows = before.matcher(words.substring(Math.max(0, start - GLANCE), start)).find();
      boolean takes =
          !classesOfStates || each.record().parent().filter("STATES"::equals).isPresent();
      if (follows && takes) {
        found.add(each.key());
      }
    }
    return found;
  }
}
