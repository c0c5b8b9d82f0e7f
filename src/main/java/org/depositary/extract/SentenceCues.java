package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.fact.FollowUp.Outcome;

/**
 * The words by which parts of a sentence are told apart, from {@code data/extraction/cues.yaml}.
 *
 * @param adverbials may stand between a subject and its verb
 * @param subordinators open clauses that are not the body's own
 * @param clauseOpeners may stand before the subject of a clause of the body's own
 * @param cooperation those named after them are not asked to act
 * @param dependentPrepositions an actor after one belongs to another noun
 * @param responsibility phrases that put a duty on {@code {actor}}
 * @param askedByPassive participles whose passive asks its subject
 * @param followUp phrases of editors' notes by what they report
 * @param actionLevels levels 1 to 5 by verb
 * @param speakingTypes types of actor that speak as bodies in running prose
 * @param leadIns words between the beginning of a list of names and its names
 * @param afterHead words after a name that show it to be the head of its phrase
 * @param performing words after whose "to" the act itself stands
 * @param afterPreposition words after "to" that show it to be no infinitive
 * @param asides words that open an aside between a subject and its verb
 * @param imperatives verbs that ask where they open an item, beside those of the action levels
 * @param functionWords words that are no verbs where an article follows
 * @param standards words before what is to be met, not dealt with
 * @param framedLists words of a chapeau whose acts stand only for items without one of their own
 * @param reviewTitles words of the titles of documents in which a state is reviewed
 * @param reviewedForms what the state reviewed is called there
 * @param adoptionNotes words that open a note on the vote at the end of a paragraph
 * @param collectives those who speak as "We" in declarations
 * @param attributions words that open what somebody else thinks
 * @param treatyParticiples what states do about treaties, by action
 * @param treatyBases the same in the base form
 * @param treatyPlans before a base form, what is planned
 * @param treatyPleas before a base form, what is asked
 * @param treatyFailures before a base form, what was not done
 * @param treatyConditions words of clauses that tell what may be
 * @param exceptions words that take those after them out of "all"
 * @param deadlineDates words before a date by which something is asked for
 * @param deadlineSpans units of the time within which it is
 * @param deadlineSessions words before the session at which it is
 */
public record SentenceCues(
    List<String> adverbials,
    List<String> subordinators,
    List<String> clauseOpeners,
    List<String> cooperation,
    List<String> dependentPrepositions,
    List<String> responsibility,
    List<String> askedByPassive,
    Map<Outcome, List<String>> followUp,
    Map<String, Integer> actionLevels,
    List<String> speakingTypes,
    List<String> leadIns,
    List<String> afterHead,
    List<String> performing,
    List<String> afterPreposition,
    List<String> asides,
    List<String> imperatives,
    List<String> functionWords,
    List<String> standards,
    List<String> framedLists,
    List<String> reviewTitles,
    List<String> reviewedForms,
    List<String> adoptionNotes,
    List<String> collectives,
    List<String> attributions,
    Map<String, List<String>> treatyParticiples,
    Map<String, List<String>> treatyBases,
    List<String> treatyPlans,
    List<String> treatyPleas,
    List<String> treatyFailures,
    List<String> treatyConditions,
    List<String> exceptions,
    List<String> deadlineDates,
    List<String> deadlineSpans,
    List<String> deadlineSessions) {

  /**
   * Reads the cues.
   *
   * @throws IOException when the file cannot be read or a list is missing
   */
  public static SentenceCues read(Path file) throws IOException {
    CueFile cues = CueFile.read(file);
    Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
    cues.lists("follow-up").forEach((key, values) -> outcomes.put(Outcome.valueOf(key), values));
    Map<String, Integer> levels = new LinkedHashMap<>();
    cues.lists("action-levels")
        .forEach((level, verbs) -> verbs.forEach(verb -> levels.put(verb, Integer.valueOf(level))));
    return new SentenceCues(
        cues.list("adverbials"),
        cues.list("subordinators"),
        cues.list("clause-openers"),
        cues.list("cooperation"),
        cues.list("dependent-prepositions"),
        cues.list("responsibility"),
        cues.list("asked-by-passive"),
        outcomes,
        levels,
        cues.list("speaking-types"),
        cues.list("lead-ins"),
        cues.list("after-head"),
        cues.list("performing"),
        cues.list("after-preposition"),
        cues.list("asides"),
        cues.list("imperatives"),
        cues.list("function-words"),
        cues.list("standards"),
        cues.list("framed-lists"),
        cues.list("review-titles"),
        cues.list("reviewed-forms"),
        cues.list("adoption-notes"),
        cues.list("collectives"),
        cues.list("attributions"),
        cues.lists("treaty-participles"),
        cues.lists("treaty-bases"),
        cues.list("treaty-plans"),
        cues.list("treaty-pleas"),
        cues.list("treaty-failures"),
        cues.list("treaty-conditions"),
        cues.list("exceptions"),
        cues.list("deadline-dates"),
        cues.list("deadline-spans"),
        cues.list("deadline-sessions"));
  }

  /** Matches what may follow a name that is the head of its phrase. */
  Pattern headFollows() {
    return Pattern.compile("^(?:$| ?[,;:.()\\[]| (?:" + anyOf(afterHead) + "|\\w+ly)\\b)");
  }

  /** Any of some phrases, the longest first, as a group of a pattern. */
  static String anyOf(List<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
