package org.depositary.authority;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Decides which of those who share a name it means: a committee or its treaty, one of two states
 * that bore it at different times.
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
  private final String date;
  private final Set<AuthorityRecord> named = new HashSet<>();
  private final Map<String, AuthorityRecord> defined = new HashMap<>();
  private final NavigableSet<Integer> treatiesStart = new TreeSet<>();
  private final NavigableSet<Integer> treatiesEnd = new TreeSet<>();

  /**
   * @param date of the document as ISO 8601, as far as known, or empty
   */
  SharedNames(String text, List<Occurrence> found, String date) {
    this.text = text;
    this.found = found;
    this.date = date;
    findDefinitions();
    for (Occurrence each : found) {
      if (each.sure()) {
        named.add(each.record());
      }
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

  Optional<Occurrence> decide(List<Occurrence> sharing, Memory memory) {
    List<Occurrence> same = presentAmong(sharing);
    if (same.size() == 1) {
      return Optional.of(same.get(0));
    }
    Occurrence any = same.get(0);
    Optional<Occurrence> treaty =
        same.stream().filter(o -> o.kind() == Kind.INSTRUMENT).findFirst();
    if (treaty.isPresent() && (follows(TREATY_BEFORE, any) || listedWithTreaties(any))) {
      return treaty;
    }
    AuthorityRecord settled = defined.get(any.form());
    if (settled != null) {
      return same.stream().filter(o -> o.record() == settled).findFirst();
    }
    List<Occurrence> bodies = same.stream().filter(o -> o.kind().isActor()).toList();
    if (bodies.size() == 1 && precedes(BODY_AFTER, any)) {
      return Optional.of(bodies.get(0));
    }
    return memory.latest(same).or(() -> treaty.isPresent() ? Optional.empty() : onlyNamed(same));
  }

  /** Those that were there at the document's date, or are there now; all when none was. */
  private List<Occurrence> presentAmong(List<Occurrence> same) {
    List<Occurrence> there = same.stream().filter(o -> o.record().wasThere(date)).toList();
    return there.isEmpty() ? same : there;
  }

  /** The one that the document names in full anywhere, if it names no other. */
  private Optional<Occurrence> onlyNamed(List<Occurrence> same) {
    List<Occurrence> inFull = same.stream().filter(o -> named.contains(o.record())).toList();
    return inFull.size() == 1 ? Optional.of(inFull.get(0)) : Optional.empty();
  }

  private boolean follows(Pattern words, Occurrence each) {
    int from = Math.max(0, each.start() - WINDOW);
    return words.matcher(text.substring(from, each.start()).replace('\n', ' ')).find();
  }

  private boolean precedes(Pattern words, Occurrence each) {
    int to = Math.min(text.length(), each.end() + WINDOW);
    return words.matcher(text.substring(each.end(), to).replace('\n', ' ')).find();
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
