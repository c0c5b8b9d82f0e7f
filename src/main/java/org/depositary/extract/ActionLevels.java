package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How specific what is asked is, on UPR Info's scale from 1 to 5, by its first verb. */
final class ActionLevels {

  private static final Pattern VERB =
      Pattern.compile("\\b(?:to|should|must|shall|and)\\s+(?:\\w+ly\\s+)?(\\w+)");
  private static final Pattern FIRST_WORD = Pattern.compile("^(?:to )?(?:\\w+ly )?(\\w+)");

  private final Map<String, Integer> levels;

  ActionLevels(SentenceCues cues) {
    this.levels = cues.actionLevels();
  }

  int of(AnnotatedDocument document, Unit unit, List<FoundAct> found) {
    String words = unit.words(document.text()).toLowerCase(Locale.ROOT);
    int from =
        found.stream()
            .filter(FoundAct::isDirective)
            .mapToInt(act -> act.start() - unit.start())
            .findFirst()
            .orElse(-1);
    if (from < 0) {
      Matcher first = FIRST_WORD.matcher(words);
      return first.find() ? level(first.group(1)) : 0;
    }
    for (Matcher verb = VERB.matcher(words).region(from, words.length()); verb.find(); ) {
      int level = level(verb.group(1));
      if (level > 0) {
        return level;
      }
    }
    return 0;
  }

  private int level(String verb) {
    Integer known = levels.get(verb);
    if (known == null && verb.endsWith("ing")) {
      String stem = verb.substring(0, verb.length() - 3);
      known = levels.getOrDefault(stem, levels.get(stem + "e"));
    }
    return known == null ? 0 : known;
  }
}
