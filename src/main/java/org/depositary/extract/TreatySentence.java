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

  private static final Pattern BY_MEANS =
      Pattern.compile("\\bby (succession|accession|ratification)\\b");
  private static final Pattern OPENING_DAY =
      Pattern.compile("^\\s*On (" + TreatyNames.DAY + ")\\b");

  private final AnnotatedDocument document;
  private final TreatyGrammar grammar;
  private final Pattern condition;
  private final Pattern exception;
  private List<Occurrence> lastStates = List.of();
  private String words;
  private int offset;
  private TreatyNames names;

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
    names = new TreatyNames(document, sentence, start, lastStates);
    List<Fact> facts = new ArrayList<>();
    List<TreatyPredicate> all = grammar.in(sentence);
    TreatyPredicate before = null;
    List<Occurrence> treaties = List.of();
    for (int i = 0; i < all.size(); i++) {
      TreatyPredicate each = all.get(i);
      int next = i + 1 < all.size() ? all.get(i + 1).start() : words.length();
      treaties = names.treaties(each, next, before == null ? List.of() : treaties);
      boolean coordinated = before != null && names.isCoordinated(each);
      boolean takesUp = coordinated && before.kind() != TreatyPredicate.Kind.PASSIVE;
      facts.addAll(facts(each, next, treaties, takesUp));
      before = each;
    }
    List<Occurrence> states = names.names(0, words.length(), Kind.STATE);
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
    List<Occurrence> states =
        passive ? names.statesAfter(each, next) : names.statesBefore(each, takesUp);
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
            && exception.matcher(names.aheadOfList(state)).find();
    return leftOut ? deeds.stream().map(TreatySentence::undone).toList() : deeds;
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
}
