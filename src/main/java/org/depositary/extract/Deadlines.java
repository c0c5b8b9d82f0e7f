package org.depositary.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;

/**
 * By when something is asked for: "by the end of 2012", "within two years", "at its next session".
 */
final class Deadlines {

  /**
   * A date in the description of a goal is the goal's: "of achieving schooling for all by 2015".
   */
  private static final Pattern OF_A_GOAL =
      Pattern.compile("(?i)\\bof (?:\\w+ly )?\\w+ing\\b[^,;]*$");

  private final Pattern printed;

  Deadlines(SentenceCues cues) {
    this.printed =
        Pattern.compile(
            "\\b(?:"
                + SentenceCues.anyOf(cues.deadlineDates())
                + " (?:the end of )?(?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?(?:19|20|21)\\d\\d\\b|within (?:the next )?(?:\\w+-)?\\w+ "
                + SentenceCues.anyOf(cues.deadlineSpans())
                + "\\b|"
                + SentenceCues.anyOf(cues.deadlineSessions())
                + " (?:[\\p{L}-]+ ){1,4}sessions?\\b)");
  }

  /**
   * As printed in a unit that asks; empty where none is. A session named before anybody is asked is
   * the one at which the body speaks, and one in an instrument's name is the instrument's.
   *
   * @param found the acts of the unit
   * @param end where the body's own words end
   */
  String in(AnnotatedDocument document, Unit unit, List<FoundAct> found, int end) {
    String words = unit.words(document.text()).substring(0, end - unit.start());
    int asked =
        found.stream()
            .filter(FoundAct::isDirective)
            .mapToInt(FoundAct::start)
            .min()
            .orElse(unit.start());
    for (Matcher match = printed.matcher(words); match.find(); ) {
      int start = unit.start() + match.start();
      boolean early = match.group().contains("session") && start < asked;
      boolean named =
          document.within(unit.start(), end).stream()
              .anyMatch(
                  name ->
                      name.kind() == Kind.INSTRUMENT
                          && name.start() <= start
                          && start < name.end());
      if (!early && !named && !OF_A_GOAL.matcher(words.substring(0, match.start())).find()) {
        return match.group();
      }
    }
    return "";
  }
}
