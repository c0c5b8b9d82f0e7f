package org.depositary.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases by which a report says that somebody held something, made from its cues once. */
final class ReportPhrases {

  /**
   * A verb of holding something.
   *
   * @param form as it stands, in small letters
   * @param end after it, in the sentence
   */
  record Predicate(String form, int end) {}

  private static final Pattern BY_DOING = Pattern.compile("\\bby (?:\\w+ly )?\\w+ing\\b");
  private static final Pattern CLAUSE = Pattern.compile(",? (?:that|how|why|for)\\b");
  private static final Pattern AS =
      Pattern.compile("[^,;.]{1,80}?(?<! well)(?<! such) as (?:an?|the|one of) ");
  private static final Pattern VIEW =
      Pattern.compile("(?i)\\b(?:in the (?:view|views|opinion) of|according to) (?:the )?$");

  private final Set<String> deeds;
  private final Pattern citing;
  private final Pattern predicate;
  private final Pattern evaluation;
  private final Pattern agent;
  private final Pattern utteranceOf;

  ReportPhrases(ReportCues cues, ReportVerbs verbs) {
    String adverbs = "(?:,? " + SentenceCues.anyOf(cues.adverbs()) + ",?)*+ ";
    String whence =
        "(?: (?:at|in|of|from|to|during|for|attending|participating|present|representing)\\b[^,;.:]{1,70}?)??"
            + "(?:, (?:which|who|including|speaking|as well as|on behalf)\\b[^,;.]{1,80},)?";
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
    this.utteranceOf =
        pattern(
            "\\b" + SentenceCues.anyOf(cues.utterances()) + " (?:from|by|of|made by) (?:the )?$");
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** The verb of holding something that follows a subject. */
  Optional<Predicate> predicate(String words, int subjectEnd) {
    Matcher m = predicate.matcher(words).region(subjectEnd, words.length());
    if (!m.lookingAt()) {
      return Optional.empty();
    }
    String form = m.group(1) != null ? m.group(1) : m.group(2);
    return Optional.of(new Predicate(form.toLowerCase(Locale.ROOT), m.end()));
  }

  /** The verb of holding something of whose passive somebody is the agent. */
  Optional<Predicate> agentOf(String words, Speaker speaker) {
    Matcher m = agent.matcher(words.substring(0, speaker.start()));
    return m.find()
        ? Optional.of(new Predicate(m.group(1).toLowerCase(Locale.ROOT), speaker.end()))
        : Optional.empty();
  }

  /** Where the words after a verb of judging begin; -1 where a subject judges nothing. */
  int evaluationEnd(String words, int subjectEnd) {
    Matcher m = evaluation.matcher(words).region(subjectEnd, words.length());
    return m.lookingAt() ? m.end() : -1;
  }

  /** Whether something is said to be something: "saw work as the key". */
  boolean isJudgement(String content) {
    return AS.matcher(content).lookingAt();
  }

  /** Whether before somebody it stands that what follows are his words. */
  boolean isUtteranceOf(String left) {
    return utteranceOf.matcher(left).find();
  }

  /** "In the view of". */
  boolean isViewOf(String left) {
    return VIEW.matcher(left).find();
  }

  /** "As pointed out by". */
  boolean isCited(String left) {
    return citing.matcher(left).find();
  }

  /** Whether a verb and what follows tell what somebody does, not what he says. */
  boolean isDeed(String verb, String content) {
    return deeds.contains(verb) || BY_DOING.matcher(content).find();
  }

  /** Whether a clause follows that tells what is held. */
  boolean opensClause(String verb, String content) {
    return verb.endsWith(" that") || CLAUSE.matcher(content).lookingAt();
  }
}
