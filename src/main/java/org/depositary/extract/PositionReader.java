package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.fact.Position.Stance;

/** Reads off one sentence who is said to hold what, and how. */
final class PositionReader {

  /**
   * What a sentence reports.
   *
   * @param holders keys
   * @param from where what is held begins, in the sentence
   * @param rule by which it was read
   */
  record Held(List<String> holders, Stance stance, int from, String rule) {}

  private static final List<String> EVERYBODY = List.of("PARTICIPANTS");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)(?:^|[,;:\u2013\u2014(] ?|\\b(?:and|but|while|that|as|when|whereas|although|though|the|yet|however|moreover"
              + "|furthermore|similarly|likewise|as the) )$");

  private final SpeakerFinder speakers;
  private final ReportVerbs verbs;
  private final StanceRules stances;
  private final ReportPhrases phrases;

  PositionReader(ReportCues cues, SpeakerFinder speakers) {
    this.speakers = speakers;
    this.verbs = new ReportVerbs(cues.verbs());
    this.stances = new StanceRules(cues);
    this.phrases = new ReportPhrases(cues, verbs);
  }

  /**
   * The position a sentence reports, if it reports one.
   *
   * @param going keys of those who spoke in the sentence before; empty when nobody did
   */
  Optional<Held> read(AnnotatedDocument document, Unit sentence, List<String> going) {
    String words = sentence.words(document.text());
    List<Speaker> present = speakers.in(document, sentence);
    Optional<Held> held = Optional.empty();
    for (Speaker speaker : present) {
      held = held.or(() -> said(words, speaker)).or(() -> saidBy(words, speaker));
    }
    return held.or(() -> goingOn(words, going)).or(() -> byEverybody(words, present));
  }

  /** "Several delegates noted that". */
  private Optional<Held> said(String words, Speaker speaker) {
    if (!SUBJECT.matcher(words.substring(0, speaker.start())).find()) {
      return Optional.empty();
    }
    Matcher m = phrases.predicate().matcher(words).region(speaker.end(), words.length());
    if (m.lookingAt()) {
      return held(
          words, speaker, m.group(1) != null ? m.group(1) : m.group(2), m.end(), "position.said");
    }
    Matcher judged = phrases.evaluation().matcher(words).region(speaker.end(), words.length());
    return judged.lookingAt() && stances.isSupport(words.substring(judged.end()))
        ? Optional.of(new Held(speaker.keys(), Stance.SUPPORT, judged.end(), "position.judged"))
        : Optional.empty();
  }

  /** "It was noted by one delegate that", "comments by several participants indicated". */
  private Optional<Held> saidBy(String words, Speaker speaker) {
    String left = words.substring(0, speaker.start());
    Matcher by = phrases.agent().matcher(left);
    if (by.find()) {
      return held(words, speaker, by.group(1), speaker.end(), "position.said-by");
    }
    Matcher utterance = phrases.utteranceOf().matcher(left);
    Matcher m = phrases.predicate().matcher(words).region(speaker.end(), words.length());
    return utterance.find() && m.lookingAt()
        ? held(
            words,
            speaker,
            m.group(1) != null ? m.group(1) : m.group(2),
            m.end(),
            "position.utterance")
        : Optional.empty();
  }

  private Optional<Held> held(String words, Speaker speaker, String verb, int from, String rule) {
    String kind = verbs.stance(verb);
    String content = words.substring(from);
    Stance stance = stances.of(kind, speaker.keys(), content);
    return speaker.named() && !isSpoken(words, speaker, verb, content, stance)
        ? Optional.empty()
        : Optional.of(new Held(speaker.keys(), stance, from, rule));
  }

  /** Of states and organisations much is told that is no position: what they do, what they are. */
  private boolean isSpoken(
      String words, Speaker speaker, String verb, String content, Stance stance) {
    if (phrases.isDeed(verb, content)) {
      return false;
    }
    boolean neutral = stance == Stance.OBSERVATION || phrases.isNeutral(verbs.stance(verb));
    return !neutral
        || phrases.clause().matcher(content).lookingAt()
        || phrases.citing().matcher(words.substring(0, speaker.start())).find();
  }

  /** "They recognized that": those who spoke before. */
  private Optional<Held> goingOn(String words, List<String> going) {
    Matcher they = Pattern.compile("(?:They|The latter|These)\\b").matcher(words);
    if (going.isEmpty() || !they.lookingAt()) {
      return Optional.empty();
    }
    return said(words, new Speaker(going, 0, they.end(), false))
        .map(h -> new Held(h.holders(), h.stance(), h.from(), "position.going-on"));
  }

  /** "There was broad agreement that", "concerns were voiced", "discussions suggested that". */
  private Optional<Held> byEverybody(String words, List<Speaker> present) {
    Matcher shared = phrases.shared().matcher(words);
    if (shared.find()) {
      String noun =
          shared.group(1) != null
              ? shared.group(1)
              : shared.group(2) != null ? shared.group(2) : shared.group(3);
      return everybody(
          phrases.stanceOf(noun.toLowerCase(Locale.ROOT)), words, shared.end(), "position.shared");
    }
    Matcher agreed = phrases.impersonal().matcher(words);
    if (agreed.find()) {
      return everybody(verbs.stance(agreed.group(1)), words, agreed.end(), "position.impersonal");
    }
    Matcher mentioned = phrases.often().matcher(words);
    if (mentioned.find()) {
      return everybody("observation", words, mentioned.end(), "position.often-said");
    }
    Matcher uttered = phrases.utterances().matcher(words);
    return uttered.find() && present.stream().noneMatch(s -> s.end() <= uttered.end())
        ? everybody(verbs.stance(uttered.group(1)), words, uttered.end(), "position.utterance")
        : Optional.empty();
  }

  private Optional<Held> everybody(String kind, String words, int from, String rule) {
    return Optional.of(
        new Held(EVERYBODY, stances.of(kind, EVERYBODY, words.substring(from)), from, rule));
  }
}
