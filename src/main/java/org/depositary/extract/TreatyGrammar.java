package org.depositary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.extract.TreatyPredicate.Deed;
import org.depositary.extract.TreatyPredicate.Kind;
import org.depositary.fact.TreatyAction.Action;
import org.depositary.fact.TreatyAction.Modality;

/** Finds in a sentence the words that say what states did about treaties. */
final class TreatyGrammar {

  private static final String ADVERBS =
      "(?:(?:also|since|already|recently|now|only|subsequently|formally|thereby|both|all|each|then) )*";
  private static final Pattern PARTY =
      Pattern.compile(
          "\\b(?:is|are|was|were|became|(?:has |have )?become|remains?)( not| not yet| no longer)? "
              + ADVERBS
              + "(?:a )?(?:States? )?part(?:y|ies) to\\b");
  private static final Pattern RESERVATION =
      Pattern.compile(
          "\\b(?:entered|made|lodged|maintains?|maintained|formulated) (?:\\w+ ){0,2}reservations?"
              + " (?:to|on|in respect of|concerning|regarding)\\b");
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\b(?:has |have |had )?made (?:the|a|its|their) (?:\\w+ )?declarations? (?:under|provided for|in accordance"
              + " with|pursuant to|envisaged in|to)\\b");
  private static final Pattern OBJECTION = Pattern.compile("\\b(?:has |have |had )?objected to\\b");
  private static final Pattern PROCEDURE =
      Pattern.compile(
          "\\b(?:has |have |had )?(?:accepted|recogni[sz]ed) the (?:\\w+ ){0,4}(?:procedures?|competence)\\b");
  private static final Pattern DEPOSIT =
      Pattern.compile(
          "\\b(?:has |have |had )?deposited (?:its|their|an|the) instruments? of"
              + " (ratification|accession|succession|acceptance|approval) (?:to|of|with respect to)\\b");
  private static final Pattern FORCE =
      Pattern.compile("\\b(?:has |have |had )?(?:entered|came|come) into force\\b(?! for\\b)");

  private final Map<String, Action> participles = new HashMap<>();
  private final Map<String, Action> bases = new HashMap<>();
  private final Pattern oneParticiple;
  private final Pattern passive;
  private final Pattern active;
  private final Map<Pattern, Modality> governed = new HashMap<>();

  TreatyGrammar(SentenceCues cues) {
    cues.treatyParticiples().forEach((label, words) -> put(participles, label, words));
    cues.treatyBases().forEach((label, words) -> put(bases, label, words));
    String verb = SentenceCues.anyOf(List.copyOf(participles.keySet()));
    String chain =
        verb
            + "(?:,? (?:and|but|or|and/or) (?:(?:has|have|had) )?(?:only )?(?:not )?(?:yet )?"
            + verb
            + ")*";
    this.oneParticiple = Pattern.compile("(not )?(?:yet )?(" + verb + ")");
    this.passive =
        Pattern.compile(
            "(?:\\b(?:(?:ha[sd]|have) (?:now |also |since )?been|was|were|is|are|and|but|only)|,) "
                + "((?:not )?(?:yet )?(?:only )?"
                + chain
                + ") (?:only )?by\\b");
    this.active =
        Pattern.compile(
            "\\b(?:(?:has|have|had) )?"
                + ADVERBS
                + "((?:not yet |not |never )?"
                + chain
                + ")\\b(?! (?:only )?by\\b)");
    String base = SentenceCues.anyOf(List.copyOf(bases.keySet()));
    governed.put(before(cues.treatyPlans(), base), Modality.PLANNED);
    governed.put(before(cues.treatyPleas(), base), Modality.CALLED_FOR);
    governed.put(before(cues.treatyFailures(), base), Modality.NOT_DONE);
  }

  private static Pattern before(List<String> words, String base) {
    return Pattern.compile(
        "\\b" + SentenceCues.anyOf(words) + " (?:soon |also |consider )?(" + base + ")\\b");
  }

  private static void put(Map<String, Action> all, String label, List<String> words) {
    Action action = Action.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    words.forEach(word -> all.put(word, action));
  }

  /** The predicates of a sentence, in their order; none inside another. */
  List<TreatyPredicate> in(String sentence) {
    List<TreatyPredicate> found = new ArrayList<>();
    fixed(found, sentence, PARTY, Kind.PARTY, Action.RATIFICATION_OR_ACCESSION);
    fixed(found, sentence, RESERVATION, Kind.ACTIVE, Action.RESERVATION);
    fixed(found, sentence, DECLARATION, Kind.ACTIVE, Action.DECLARATION);
    fixed(found, sentence, OBJECTION, Kind.ACTIVE, Action.OBJECTION);
    fixed(found, sentence, PROCEDURE, Kind.ACTIVE, Action.PROCEDURE_ACCEPTED);
    fixed(found, sentence, FORCE, Kind.FORCE, Action.ENTRY_INTO_FORCE);
    for (Matcher m = DEPOSIT.matcher(sentence); m.find(); ) {
      Action action = Action.valueOf(m.group(1).toUpperCase(Locale.ROOT));
      add(found, m, Kind.ACTIVE, List.of(new Deed(action, Modality.DONE)));
    }
    governed.forEach(
        (pattern, modality) -> {
          for (Matcher m = pattern.matcher(sentence); m.find(); ) {
            add(found, m, Kind.ACTIVE, List.of(new Deed(bases.get(m.group(1)), modality)));
          }
        });
    for (Matcher m = passive.matcher(sentence); m.find(); ) {
      add(found, m, Kind.PASSIVE, deeds(m.group(1), m.group()));
    }
    for (Matcher m = active.matcher(sentence); m.find(); ) {
      add(found, m, Kind.ACTIVE, deeds(m.group(1), m.group()));
    }
    found.sort(Comparator.comparingInt(TreatyPredicate::start));
    return found;
  }

  private static void fixed(
      List<TreatyPredicate> found, String sentence, Pattern pattern, Kind kind, Action action) {
    for (Matcher m = pattern.matcher(sentence); m.find(); ) {
      boolean not = kind == Kind.PARTY && m.group(1) != null;
      add(found, m, kind, List.of(new Deed(action, not ? Modality.NOT_DONE : Modality.DONE)));
    }
  }

  private static void add(List<TreatyPredicate> found, Matcher m, Kind kind, List<Deed> deeds) {
    boolean taken = found.stream().anyMatch(p -> p.start() < m.end() && m.start() < p.end());
    if (!taken) {
      found.add(new TreatyPredicate(m.start(), m.end(), kind, deeds));
    }
  }

  /** "signed but not yet ratified": two deeds; "only signed": the second goes without saying. */
  private List<Deed> deeds(String chain, String all) {
    List<Deed> deeds = new ArrayList<>();
    boolean not = chain.startsWith("never ");
    for (Matcher m = oneParticiple.matcher(chain); m.find(); ) {
      not |= m.group(1) != null;
      deeds.add(new Deed(participles.get(m.group(2)), not ? Modality.NOT_DONE : Modality.DONE));
    }
    if (deeds.size() == 1 && all.matches(".*\\bonly\\b.*")) {
      deeds.addAll(onlySigned(deeds.get(0)));
    }
    return deeds;
  }

  /** What goes without saying where a state only signed. */
  static List<Deed> onlySigned(Deed deed) {
    return deed.action() == Action.SIGNATURE && deed.modality() == Modality.DONE
        ? List.of(new Deed(Action.RATIFICATION, Modality.NOT_DONE))
        : List.of();
  }
}
