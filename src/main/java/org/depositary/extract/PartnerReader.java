package org.depositary.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who helps: those listed after "in cooperation with" and the like. */
final class PartnerReader {

  private static final Pattern LIST_END =
      Pattern.compile(
          "[;.]|\\b(?:to|which|who|in order|targeting|for|whose|furthering|as to)\\b|, (?:and|thus) (?:is|has)"
              + "|,? and (?:is |was )?\\w+ed by\\b|, (?!as\\b)\\p{Ll}+s(?= \\p{L})(?! (?:and|or|of)\\b)");

  private final Pattern cue;

  PartnerReader(ProgrammeCues cues) {
    this.cue = Pattern.compile("\\b" + SentenceCues.anyOf(cues.partners()) + "\\b");
  }

  /** Keys of the partners named in a sentence. */
  Set<String> in(String words, List<Party> parties) {
    Set<String> found = new LinkedHashSet<>();
    for (Matcher m = cue.matcher(words); m.find(); ) {
      Matcher stop = LIST_END.matcher(words).region(m.end(), words.length());
      int end = stop.find() ? stop.start() : words.length();
      for (Party each : parties) {
        if (each.start() >= m.end() && each.end() <= end && !each.adjective()) {
          found.add(each.key());
        }
      }
    }
    return found;
  }
}
