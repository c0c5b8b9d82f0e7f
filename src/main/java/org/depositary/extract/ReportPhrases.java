package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The patterns by which a report says that something was held, made from its cues once. */
final class ReportPhrases {

  private static final Pattern BY_DOING = Pattern.compile("\\bby (?:\\w+ly )?\\w+ing\\b");

  private final Map<String, String> sharedNouns = new HashMap<>();
  private final Set<String> deeds;
  private final Pattern citing;
  private final Pattern predicate;
  private final Pattern evaluation;
  private final Pattern agent;
  private final Pattern utteranceOf;
  private final Pattern shared;
  private final Pattern impersonal;
  private final Pattern often;
  private final Pattern utterances;

  ReportPhrases(ReportCues cues, ReportVerbs verbs) {
    cues.shared().forEach((stance, all) -> all.forEach(noun -> sharedNouns.put(noun, stance)));
    String noun = SentenceCues.anyOf(new ArrayList<>(sharedNouns.keySet()));
    String utterance = SentenceCues.anyOf(cues.utterances());
    String adverbs = "(?:,? " + SentenceCues.anyOf(cues.adverbs()) + ",?)*+ ";
    String whence =
        "(?: (?:at|in|of|from|to|during|for|attending|participating|present|representing)\\b[^,;.:]{1,70}?)??";
    this.deeds = Set.copyOf(cues.deeds());
    this.citing =
        pattern(
            "\\b(?:as|it) (?:is |was |has been )?(?:[\\w-]+ly )?"
                + verbs.anyParticiple()
                + "(?: up| out)? by (?:the )?$");
    this.predicate =
        pattern(
            whence
                + adverbs
                + "(?:("
                + verbs.anyForm()
                + ")|(?:is|are|was|were)"
                + adverbs
                + "("
                + verbs.anyProgressive()
                + "))\\b");
    this.evaluation = pattern(whence + adverbs + SentenceCues.anyOf(cues.evaluating()) + "\\b");
    this.agent =
        pattern(
            "\\b("
                + verbs.anyParticiple()
                + ")(?: up)?(?: out)? by (?:the )?(?:[\\w-]+ (?:[\\w-]+ ){0,2}of )?(?:the )?$");
    this.utteranceOf = pattern("\\b" + utterance + " (?:from|by|of|made by) (?:the )?$");
    this.shared =
        pattern(
            "\\bthere (?:was|were|had been|has been) (?:[\\w-]+ ){0,3}?("
                + noun
                + ")\\b(?= (?:that|on|of|about|for|among|amongst|over|to)\\b)"
                + "|\\bthe (?:[\\w-]+ ){0,2}("
                + noun
                + ") (?:was|emerged) that\\b"
                + "|\\b(?:(?:great|broad|strong|wide|serious|deep) )?("
                + noun
                + ") (?:was|were) (?:[\\w-]+ly |also )?(?:voiced|expressed|raised)\\b");
    this.impersonal =
        pattern(
            "\\bit was (?:also |further )?(?:[\\w-]+ly )?("
                + verbs.anyParticiple()
                + ")(?: up| out)? that\\b");
    this.often =
        pattern(
            "\\b(?:frequently|often|repeatedly|commonly|widely|regularly)[ -](?:mentioned|cited|raised|noted|voiced)\\b");
    this.utterances =
        pattern(
            "^(?:[^,]{1,40}, )?(?:[\\w-]+ ){0,3}"
                + utterance
                + "(?: (?:made|held|at|in|during)\\b[^,;.:]{1,60}?)??"
                + adverbs
                + "("
                + verbs.anyForm()
                + ")\\b(?= \\w)");
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** What follows a subject that speaks; the verb is group 1 or 2. */
  Pattern predicate() {
    return predicate;
  }

  /** What follows a subject that judges. */
  Pattern evaluation() {
    return evaluation;
  }

  /** What stands before the agent of a passive; the verb is group 1. */
  Pattern agent() {
    return agent;
  }

  /** What stands before those whose words are told. */
  Pattern utteranceOf() {
    return utteranceOf;
  }

  /** What was held in common; the noun is group 1, 2 or 3. */
  Pattern shared() {
    return shared;
  }

  /** "It was agreed that"; the verb is group 1. */
  Pattern impersonal() {
    return impersonal;
  }

  /** What was said again and again. */
  Pattern often() {
    return often;
  }

  /** Words of the meeting as a subject; the verb is group 1. */
  Pattern utterances() {
    return utterances;
  }

  /** "As pointed out by": what stands before somebody whose words are told. */
  Pattern citing() {
    return citing;
  }

  /** Whether a verb and what follows tell what somebody does, not what he says. */
  boolean isDeed(String verb, String content) {
    return deeds.contains(verb.toLowerCase(Locale.ROOT)) || BY_DOING.matcher(content).find();
  }

  /** Whether verbs of this stance say nothing about how a thing is held. */
  boolean isNeutral(String stance) {
    return stance.equals("observation")
        || stance.equals("opinion")
        || stance.equals("acknowledgement");
  }

  /** A clause that tells what is held. */
  Pattern clause() {
    return Pattern.compile(",? (?:that|how|why|for)\\b");
  }

  /** The stance of a noun of what was held in common. */
  String stanceOf(String noun) {
    return sharedNouns.get(noun);
  }
}
