package org.depositary.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.fact.FollowUp;
import org.depositary.fact.FollowUp.Outcome;

/** Notes in square brackets in which an editor says what has happened since. */
final class EditorialNotes {

  private static final Pattern NOTE = Pattern.compile("\\[([^\\[\\]]{12,})\\]");

  private final Map<Outcome, List<String>> cues;

  EditorialNotes(SentenceCues cues) {
    this.cues = cues.followUp();
  }

  /** The last note of a unit and what it reports. */
  Optional<FollowUp> followUp(Unit unit, String text) {
    Matcher matcher = NOTE.matcher(unit.words(text));
    Optional<FollowUp> last = Optional.empty();
    while (matcher.find()) {
      String note = matcher.group(1).strip();
      last = Optional.of(new FollowUp(outcome(note), note));
    }
    return last;
  }

  /** Where the body's own words end: before a note at the very end of the unit. */
  int endOfWords(Unit unit, String text) {
    String words = unit.words(text);
    Matcher matcher = NOTE.matcher(words);
    int end = words.length();
    while (matcher.find()) {
      boolean trailing = words.substring(matcher.end()).matches("[\\s.;,]*");
      end = trailing ? matcher.start() : end;
    }
    return Math.max(unit.start() + 1, unit.start() + end);
  }

  private Outcome outcome(String note) {
    for (Map.Entry<Outcome, List<String>> each : cues.entrySet()) {
      Pattern said =
          Pattern.compile(
              "\\b" + SentenceCues.anyOf(each.getValue()) + "\\b", Pattern.CASE_INSENSITIVE);
      if (said.matcher(note).find()) {
        return each.getKey();
      }
    }
    return Outcome.NOTE;
  }
}
