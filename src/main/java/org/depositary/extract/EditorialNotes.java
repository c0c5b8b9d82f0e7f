package org.depositary.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.fact.FollowUp;
import org.depositary.fact.FollowUp.Outcome;

/**
 * Notes at the end of a paragraph that are not the body's words: an editor's, in square brackets,
 * on what has happened since, and those on the meeting and the vote.
 */
final class EditorialNotes {

  private static final Pattern NOTE = Pattern.compile("\\[([^\\[\\]]{12,})\\]");
  private static final Pattern MEETING =
      Pattern.compile(
          "\\s\\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting,? \\d{1,2} \\p{Lu}\\w+ \\d{4}");
  private static final Pattern TRAILING = Pattern.compile("[\\s.;,]*");

  private final Map<Outcome, Pattern> outcomes = new LinkedHashMap<>();
  private final Pattern adoption;

  EditorialNotes(SentenceCues cues) {
    cues.followUp()
        .forEach(
            (outcome, phrases) ->
                outcomes.put(
                    outcome,
                    Pattern.compile(
                        "\\b" + SentenceCues.anyOf(phrases) + "\\b", Pattern.CASE_INSENSITIVE)));
    this.adoption = Pattern.compile("\\s" + SentenceCues.anyOf(cues.adoptionNotes()) + "\\b");
  }

  /** The unit without a note on its meeting or its vote. */
  Unit withoutVote(Unit unit, String text) {
    String words = unit.words(text);
    int end = words.length();
    for (Pattern note : new Pattern[] {adoption, MEETING}) {
      Matcher matcher = note.matcher(words);
      if (matcher.find() && matcher.start() > 0) {
        end = Math.min(end, matcher.start());
      }
    }
    while (end > 1 && Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return new Unit(unit.paragraph(), unit.start(), unit.start() + end, unit.opensParagraph());
  }

  /** The last editor's note of a unit and what it reports. */
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
      boolean trailing = TRAILING.matcher(words.substring(matcher.end())).matches();
      end = trailing ? matcher.start() : end;
    }
    return Math.max(unit.start() + 1, unit.start() + end);
  }

  private Outcome outcome(String note) {
    return outcomes.entrySet().stream()
        .filter(each -> each.getValue().matcher(note).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Outcome.NOTE);
  }
}
