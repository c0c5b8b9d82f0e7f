package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/** The states and treaties of one sentence, and which of them a predicate is about. */
final class TreatyNames {

  static final String DAY = "\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}";
  private static final Pattern STATES_JOIN =
      Pattern.compile(
          "(?i)(?:,|;|:|\\s|\\band\\b|\\bboth\\b|\\bthe\\b|\\balso\\b|\\bby\\b|\\bas well as\\b|\\bon "
              + DAY
              + "|\\([^)]*\\)|\\bgovernments? of\\b|'s \\w+\\b)*");
  private static final Pattern TREATIES_JOIN =
      Pattern.compile(
          "(?i)(?:,|\\s|\\band\\b|\\bor\\b|\\bto\\b|\\bboth\\b|\\bthe\\b|\\bits\\b|\\balso\\b|\\bas well as\\b|\\bof\\b"
              + "|\\([^)]*\\))*");
  private static final Pattern PRONOUN = Pattern.compile("(?i)(?:^|\\s)(?:it|they|which|who)\\s*$");
  private static final Pattern COORDINATED = Pattern.compile("(?i)(?:\\band|\\bbut|,|;)\\s*$");
  private static final Pattern IT =
      Pattern.compile("(?i)^ (?:it|them|both|either|this|that|under its|under article|its)\\b");
  private static final int BACK = 1_500;
  private static final int OBJECT_WITHIN = 200;

  private final AnnotatedDocument document;
  private final String words;
  private final int offset;
  private final List<Occurrence> lastStates;

  /**
   * @param words of the sentence
   * @param offset of the sentence in the clean text
   * @param lastStates those that "it" or "they" may mean
   */
  TreatyNames(AnnotatedDocument document, String words, int offset, List<Occurrence> lastStates) {
    this.document = document;
    this.words = words;
    this.offset = offset;
    this.lastStates = lastStates;
  }

  /** Whether a predicate goes on from the one before it: "signed it and ratified it". */
  boolean isCoordinated(TreatyPredicate each) {
    return COORDINATED.matcher(left(each)).find();
  }

  private String left(TreatyPredicate each) {
    return words.substring(0, each.start());
  }

  /** The treaties a predicate is about: its object or its subject, else those of the one before. */
  List<Occurrence> treaties(TreatyPredicate each, int next, List<Occurrence> before) {
    boolean ahead =
        each.kind() == TreatyPredicate.Kind.PASSIVE || each.kind() == TreatyPredicate.Kind.FORCE;
    if (ahead) {
      List<Occurrence> named = treatiesIn(0, each.start());
      if (!named.isEmpty()) {
        return List.of(named.get(named.size() - 1));
      }
      boolean pronoun = PRONOUN.matcher(left(each)).find();
      return pronoun ? lastTreaty() : COORDINATED.matcher(left(each)).find() ? before : List.of();
    }
    List<Occurrence> object = new ArrayList<>();
    for (Occurrence treaty :
        treatiesIn(each.end(), Math.min(next, each.end() + OBJECT_WITHIN * 3))) {
      int reached = object.isEmpty() ? each.end() : object.get(object.size() - 1).end() - offset;
      String between = words.substring(reached, Math.max(reached, treaty.start() - offset));
      if (object.isEmpty()
          ? between.length() < OBJECT_WITHIN
          : TREATIES_JOIN.matcher(between).matches()) {
        object.add(treaty);
      }
    }
    if (!object.isEmpty()) {
      return object;
    }
    if (!IT.matcher(words.substring(each.end())).find()) {
      return List.of();
    }
    List<Occurrence> sooner = treatiesIn(0, each.start());
    return sooner.isEmpty() ? lastTreaty() : List.of(sooner.get(sooner.size() - 1));
  }

  private List<Occurrence> lastTreaty() {
    return document
        .before(offset, Math.max(0, offset - BACK), Kind.INSTRUMENT)
        .filter(TreatyNames::isTreaty)
        .map(List::of)
        .orElseGet(List::of);
  }

  private List<Occurrence> treatiesIn(int from, int to) {
    return names(from, to, Kind.INSTRUMENT).stream().filter(TreatyNames::isTreaty).toList();
  }

  /** Whether a name is that of a treaty. */
  static boolean isTreaty(Occurrence each) {
    return each.kind() == Kind.INSTRUMENT
        && List.of("treaty", "ilo-convention").contains(each.record().type());
  }

  /** The names of one kind in a stretch of the sentence. */
  List<Occurrence> names(int from, int to, Kind kind) {
    return document.within(offset + from, offset + to).stream()
        .filter(o -> o.kind() == kind)
        .toList();
  }

  /** The states listed right after "by". */
  List<Occurrence> statesAfter(TreatyPredicate each, int next) {
    List<Occurrence> listed = new ArrayList<>();
    int reached = each.end();
    for (Occurrence state : names(each.end(), next, Kind.STATE)) {
      int start = state.start() - offset;
      if (start < reached || !STATES_JOIN.matcher(words.substring(reached, start)).matches()) {
        break;
      }
      reached = state.end() - offset;
      if (!words.startsWith("'s", reached)) {
        listed.add(state);
      }
    }
    return listed;
  }

  /** The states listed right before a verb; those of the verb before, or of the sentence before. */
  List<Occurrence> statesBefore(TreatyPredicate each, boolean takesUp) {
    List<Occurrence> listed = new ArrayList<>();
    int reached = each.start();
    List<Occurrence> states = names(0, each.start(), Kind.STATE);
    for (int i = states.size() - 1; i >= 0; i--) {
      int end = states.get(i).end() - offset;
      boolean joined =
          end <= reached && STATES_JOIN.matcher(words.substring(end, reached)).matches();
      if (!joined || words.startsWith("'s", end)) {
        break;
      }
      listed.add(0, states.get(i));
      reached = states.get(i).start() - offset;
    }
    if (!listed.isEmpty() || !takesUp && !PRONOUN.matcher(left(each)).find()) {
      return listed;
    }
    return states.isEmpty() ? lastStates : List.of(states.get(states.size() - 1));
  }

  /** What stands before the list of states that a state is in. */
  String aheadOfList(Occurrence state) {
    int start = state.start() - offset;
    List<Occurrence> all = names(0, start, Kind.STATE);
    for (int i = all.size() - 1; i >= 0; i--) {
      int end = all.get(i).end() - offset;
      if (!STATES_JOIN.matcher(words.substring(end, start)).matches()) {
        break;
      }
      start = all.get(i).start() - offset;
    }
    return words.substring(0, start);
  }
}
