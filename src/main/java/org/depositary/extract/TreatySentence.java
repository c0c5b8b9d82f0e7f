package org.depositary.extract;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.extract.TreatyPredicate.Deed;
import org.depositary.fact.Fact;
import org.depositary.fact.TreatyAction;
import org.depositary.fact.TreatyAction.Action;
import org.depositary.fact.TreatyAction.Modality;

/** Reads what states did about treaties from one sentence, going on from the one before. */
final class TreatySentence {

  private static final String DAY = "\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}";
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
  private static final Pattern BY_MEANS =
      Pattern.compile("\\bby (succession|accession|ratification)\\b");
  private static final Pattern OPENING_DAY = Pattern.compile("^\\s*On (" + DAY + ")\\b");
  private static final int BACK = 1_500;
  private static final int OBJECT_WITHIN = 200;

  private final AnnotatedDocument document;
  private final TreatyGrammar grammar;
  private final Pattern condition;
  private final Pattern exception;
  private List<Occurrence> lastStates = List.of();
  private String words;
  private int offset;

  TreatySentence(AnnotatedDocument document, TreatyGrammar grammar, SentenceCues cues) {
    this.document = document;
    this.grammar = grammar;
    this.condition =
        Pattern.compile("(?i)\\b" + SentenceCues.anyOf(cues.treatyConditions()) + "\\b[^.;:]*$");
    this.exception =
        Pattern.compile(
            "(?i)\\b(?:all|every\\w*|each)\\b[^.;]*\\b"
                + SentenceCues.anyOf(cues.exceptions())
                + " (?:the )?$");
  }

  /** Reads the next sentence, which begins at {@code start} of the clean text. */
  List<Fact> read(String sentence, int start, boolean opensParagraph) {
    words = sentence;
    offset = start;
    if (opensParagraph) {
      lastStates = List.of();
    }
    List<Fact> facts = new ArrayList<>();
    List<TreatyPredicate> all = grammar.in(sentence);
    TreatyPredicate before = null;
    List<Occurrence> treaties = List.of();
    for (int i = 0; i < all.size(); i++) {
      TreatyPredicate each = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1).start() : words.length();
      treaties = treaties(each, next, before == null ? List.of() : treaties);
      boolean coordinated = before != null && COORDINATED.matcher(left(each)).find();
      boolean takesUp = coordinated && before.kind() != TreatyPredicate.Kind.PASSIVE;
      facts.addAll(facts(each, next, treaties, takesUp));
      before = each;
    }
    List<Occurrence> states = names(0, words.length(), Kind.STATE);
    lastStates = states.isEmpty() ? lastStates : List.of(states.get(states.size() - 1));
    return facts;
  }

  private List<Fact> facts(
      TreatyPredicate each, int next, List<Occurrence> treaties, boolean takesUp) {
    List<Fact> facts = new ArrayList<>();
    if (treaties.isEmpty() || isUnsure(each)) {
      return facts;
    }
    if (each.kind() == TreatyPredicate.Kind.FORCE) {
      Optional<Temporal> day = Dates.on(words.substring(each.end(), next)).map(d -> d);
      facts.add(fact(treaties.get(0), Optional.empty(), each, each.deeds().get(0), day));
      return facts;
    }
    boolean passive = each.kind() == TreatyPredicate.Kind.PASSIVE;
    List<Occurrence> states = passive ? statesAfter(each, next) : statesBefore(each, takesUp);
    for (Occurrence state : states) {
      String rest = words.substring(passive ? state.end() - offset : each.end(), next);
      Optional<Temporal> date = passive ? Dates.rightOn(rest).map(d -> d) : Dates.onOrIn(rest);
      for (Deed deed : deeds(each, rest, state)) {
        for (Occurrence treaty : treaties) {
          facts.add(fact(treaty, Optional.of(state), each, excepted(deed, each, treaty), date));
        }
      }
    }
    return facts;
  }

  /** What a state did: "became parties by accession", "has signed it only", "all except it". */
  private List<Deed> deeds(TreatyPredicate each, String rest, Occurrence state) {
    List<Deed> deeds = new ArrayList<>(each.deeds());
    Matcher means = BY_MEANS.matcher(rest);
    if (each.kind() == TreatyPredicate.Kind.PARTY && means.find()) {
      Action action = Action.valueOf(means.group(1).toUpperCase(java.util.Locale.ROOT));
      deeds.set(0, new Deed(action, deeds.get(0).modality()));
    }
    if (deeds.size() == 1 && rest.matches("(?s) (?:\\S+ ){0,3}only\\b.*")) {
      deeds.addAll(TreatyGrammar.onlySigned(deeds.get(0)));
    }
    boolean leftOut =
        each.kind() != TreatyPredicate.Kind.PASSIVE
            && state.start() - offset < each.start()
            && state.start() >= offset
            && exception.matcher(aheadOfList(state)).find();
    return leftOut ? deeds.stream().map(TreatySentence::undone).toList() : deeds;
  }

  /** What stands before the list of states that a state is in. */
  private String aheadOfList(Occurrence state) {
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

  private Deed excepted(Deed deed, TreatyPredicate each, Occurrence treaty) {
    int at = treaty.start() - offset;
    boolean leftOut = at > each.end() && exception.matcher(words.substring(each.end(), at)).find();
    return leftOut ? undone(deed) : deed;
  }

  private static Deed undone(Deed deed) {
    return deed.modality() == Modality.DONE ? new Deed(deed.action(), Modality.NOT_DONE) : deed;
  }

  private TreatyAction fact(
      Occurrence treaty,
      Optional<Occurrence> state,
      TreatyPredicate each,
      Deed deed,
      Optional<Temporal> date) {
    boolean passive = each.kind() == TreatyPredicate.Kind.PASSIVE;
    boolean stateAhead = state.isPresent() && state.get().start() >= offset && !passive;
    int start =
        passive ? state.get().start() : stateAhead ? state.get().start() : offset + each.start();
    int end = passive ? state.get().end() : offset + each.end();
    return new TreatyAction(
        document.evidence(start, end, "treaty-action." + name(each)),
        treaty.key(),
        state.map(Occurrence::key),
        deed.action(),
        deed.modality(),
        date,
        asOf(each),
        OptionalInt.empty());
  }

  private static String name(TreatyPredicate each) {
    return each.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  private Optional<LocalDate> asOf(TreatyPredicate each) {
    Matcher opening = OPENING_DAY.matcher(words);
    boolean state =
        words.substring(each.start(), each.end()).matches("(?:had|has|have|is|are)\\b.*");
    return opening.find() && state ? Dates.day(opening.group(1)) : Dates.asOf(words);
  }

  /** Whether the clause of a predicate only tells what may be, or quotes. */
  private boolean isUnsure(TreatyPredicate each) {
    String before = left(each);
    int clause = Math.max(before.lastIndexOf("; "), 0);
    return condition.matcher(before.substring(clause)).find()
        || LeftContext.isQuoted(words, each.start());
  }

  private String left(TreatyPredicate each) {
    return words.substring(0, each.start());
  }

  private List<Occurrence> treaties(TreatyPredicate each, int next, List<Occurrence> before) {
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
        .filter(TreatySentence::isTreaty)
        .map(List::of)
        .orElseGet(List::of);
  }

  private List<Occurrence> treatiesIn(int from, int to) {
    return names(from, to, Kind.INSTRUMENT).stream().filter(TreatySentence::isTreaty).toList();
  }

  static boolean isTreaty(Occurrence each) {
    return each.kind() == Kind.INSTRUMENT
        && List.of("treaty", "ilo-convention").contains(each.record().type());
  }

  private List<Occurrence> names(int from, int to, Kind kind) {
    return document.within(offset + from, offset + to).stream()
        .filter(o -> o.kind() == kind)
        .toList();
  }

  /** The states listed right after "by". */
  private List<Occurrence> statesAfter(TreatyPredicate each, int next) {
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
  private List<Occurrence> statesBefore(TreatyPredicate each, boolean takesUp) {
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
}
