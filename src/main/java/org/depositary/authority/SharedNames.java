package org.depositary.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Decides whether an acronym that a committee shares with its treaty means the one or the other.
 */
final class SharedNames {

  private static final int WINDOW = 60;

  /** The longest words between two names of a list, in characters. */
  private static final int LIST_REACH = 11;

  /** Words before a shared name that only a treaty can follow. */
  private static final Pattern TREATY_BEFORE =
      Pattern.compile(
          "(?i)(ratif\\w+|acced\\w+|accession|sign(ed|ing|atory)?|part(y|ies)|(arts?\\.|articles?) [\\w(), -]{1,20} of|under"
              + "|provisions of|reservations? to|protocol)( (to|of))?( the)? $");

  /** Words after a shared name that only a body can stand before. */
  private static final Pattern BODY_AFTER =
      Pattern.compile(
          "(?i)^(,| |\\)| )*(should|shall|must|may|recommend|continue|request|urge|invite|call|express|note|welcome|general"
              + "|has|have|to|in its|report|concluding|pay|give|take)");

  private static final Pattern LIST = Pattern.compile("(,| and| or|, and|;| as well as)( the)? ");

  private final String text;
  private final List<Occurrence> found;
  private final Map<String, AuthorityRecord> defined = new HashMap<>();
  private final NavigableSet<Integer> treatiesStart = new TreeSet<>();
  private final NavigableSet<Integer> treatiesEnd = new TreeSet<>();

  SharedNames(String text, List<Occurrence> found) {
    this.text = text;
    this.found = found;
    findDefinitions();
    for (Occurrence each : found) {
      if (each.kind() == Kind.INSTRUMENT && each.sure()) {
        treatiesStart.add(each.start());
        treatiesEnd.add(each.end());
      }
    }
  }

  /** "Committee on the Elimination of Racial Discrimination (CERD)" settles it for a document. */
  private void findDefinitions() {
    for (Occurrence each : found) {
      for (String name : each.record().ambiguous()) {
        if (each.sure() && text.startsWith(" (" + name + ")", each.end())) {
          defined.putIfAbsent(name, each.record());
        }
      }
    }
  }

  Optional<Occurrence> decide(List<Occurrence> same, Memory memory) {
    Occurrence any = same.get(0);
    Optional<Occurrence> treaty =
        same.stream().filter(o -> o.kind() == Kind.INSTRUMENT).findFirst();
    Optional<Occurrence> body = same.stream().filter(o -> o.kind().isActor()).findFirst();
    String before =
        text.substring(Math.max(0, any.start() - WINDOW), any.start()).replace('\n', ' ');
    String after =
        text.substring(any.end(), Math.min(text.length(), any.end() + WINDOW)).replace('\n', ' ');
    if (treaty.isPresent() && (TREATY_BEFORE.matcher(before).find() || listedWithTreaties(any))) {
      return treaty;
    }
    AuthorityRecord settled = defined.get(any.form());
    if (settled != null) {
      return same.stream().filter(o -> o.record() == settled).findFirst();
    }
    if (body.isPresent() && BODY_AFTER.matcher(after).find()) {
      return body;
    }
    return memory.latest(same);
  }

  /** Whether the next name before or after it, in a list with it, is an instrument's. */
  private boolean listedWithTreaties(Occurrence shared) {
    int start = shared.start();
    int end = shared.end();
    return treatiesEnd.subSet(start - LIST_REACH, start).stream().anyMatch(e -> between(e, start))
        || treatiesStart.subSet(end + 1, end + 1 + LIST_REACH).stream()
            .anyMatch(s -> between(end, s));
  }

  private boolean between(int end, int start) {
    return LIST.matcher(text.substring(end, start).replace('\n', ' ')).matches();
  }
}
