package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.extract.ReportPhrases.Predicate;
import org.depositary.extract.Speaker.Who;
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

  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?i)(?:^|[,;:\u2013\u2014(] ?|\\b(?:and|but|while|that|as|when|whereas|although|though|the|yet|however|moreover"
              + "|furthermore|similarly|likewise|as the) )$");

  private static final Pattern THEY = Pattern.compile("(?:They|The latter|These)\\b");
  private static final Pattern IN_THEIR_VIEW = Pattern.compile("In (?:their|this) view\\b");
  private static final Pattern HE = Pattern.compile("(?:He|She)\\b");
  private static final Pattern CUT =
      Pattern.compile("(?:;|, (?:while|whereas|but|and|although)) $");

  private final SpeakerFinder speakers;
  private final ReportVerbs verbs;
  private final StanceRules stances;
  private final ReportPhrases phrases;
  private final SharedPositions shared;

  PositionReader(ReportCues cues, SpeakerFinder speakers) {
    this.speakers = speakers;
    this.verbs = new ReportVerbs(cues.verbs());
    this.stances = new StanceRules(cues);
    this.phrases = new ReportPhrases(cues, verbs);
    this.shared = new SharedPositions(cues, verbs, stances);
  }

  /** The clauses of a sentence that each have a speaker of their own; else the sentence itself. */
  List<Unit> clauses(AnnotatedDocument document, Unit sentence) {
    String words = sentence.words(document.text());
    List<Unit> clauses = new ArrayList<>();
    int start = 0;
    for (Speaker speaker : speakers.in(document, sentence)) {
      Matcher cut = CUT.matcher(words.substring(0, speaker.start()));
      if (speaker.start() > start && cut.find() && said(words, speaker).isPresent()) {
        clauses.add(part(sentence, start, cut.start()));
        start = speaker.start();
      }
    }
    clauses.add(part(sentence, start, words.length()));
    boolean all = clauses.stream().allMatch(c -> read(document, c, List.of()).isPresent());
    return all ? clauses : List.of(sentence);
  }

  private static Unit part(Unit sentence, int start, int end) {
    boolean first = start == 0 && sentence.opensParagraph();
    return new Unit(sentence.paragraph(), sentence.start() + start, sentence.start() + end, first);
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
    return held.or(() -> goingOn(words, going)).or(() -> shared.in(words, present));
  }

  /** "Several delegates noted that". */
  private Optional<Held> said(String words, Speaker speaker) {
    if (!SUBJECT.matcher(words.substring(0, speaker.start())).find()) {
      return Optional.empty();
    }
    Optional<Predicate> verb = phrases.predicate(words, speaker.end());
    if (verb.isPresent()) {
      return held(words, speaker, verb.get(), "position.said");
    }
    int judged = phrases.evaluationEnd(words, speaker.end());
    String content = judged < 0 ? "" : words.substring(judged);
    boolean supports = stances.isSupport(content);
    return supports || phrases.isJudgement(content) && speaker.isAtMeeting()
        ? Optional.of(
            new Held(
                speaker.keys(),
                supports ? Stance.SUPPORT : Stance.OBSERVATION,
                judged,
                "position.judged"))
        : Optional.empty();
  }

  /** "It was noted by one delegate that", "comments by several participants indicated". */
  private Optional<Held> saidBy(String words, Speaker speaker) {
    String left = words.substring(0, speaker.start());
    Optional<Predicate> by = phrases.agentOf(words, speaker);
    if (by.isPresent()) {
      return held(words, speaker, by.get(), "position.said-by");
    }
    if (phrases.isViewOf(left) && speaker.isAtMeeting()) {
      Predicate view = new Predicate("believe", speaker.end());
      return held(words, speaker, view, "position.view-of");
    }
    return phrases.isUtteranceOf(left)
        ? phrases
            .predicate(words, speaker.end())
            .flatMap(verb -> held(words, speaker, verb, "position.utterance"))
        : Optional.empty();
  }

  private Optional<Held> held(String words, Speaker speaker, Predicate verb, String rule) {
    String content = words.substring(verb.end());
    Stance stance = stances.of(verbs.stance(verb.form()), speaker.keys(), content);
    return speaker.isAtMeeting() || isSpoken(words, speaker, verb, stance)
        ? Optional.of(new Held(speaker.keys(), stance, verb.end(), rule))
        : Optional.empty();
  }

  /** Of states and organisations much is told that is no position: what they do, what they are. */
  private boolean isSpoken(String words, Speaker speaker, Predicate verb, Stance stance) {
    String content = words.substring(verb.end());
    boolean present = speaker.who() == Who.CLASS && !verbs.isPast(verb.form());
    if (present || phrases.isDeed(verb.form(), content)) {
      return false;
    }
    boolean neutral = stance == Stance.OBSERVATION || verbs.isNeutral(verb.form());
    return !neutral
        || phrases.opensClause(verb.form(), content)
        || phrases.isCited(words.substring(0, speaker.start()));
  }

  /** "They recognized that": those who spoke before. */
  private Optional<Held> goingOn(String words, List<String> going) {
    Matcher they = THEY.matcher(words);
    Matcher he = HE.matcher(words);
    if (!going.isEmpty() && IN_THEIR_VIEW.matcher(words).lookingAt()) {
      Stance stance = stances.of("observation", going, words);
      return Optional.of(new Held(going, stance, 0, "position.going-on"));
    }
    boolean one = going.size() == 1 && speakers.isOne(going.get(0)) && he.lookingAt();
    if (going.isEmpty() || !they.lookingAt() && !one) {
      return Optional.empty();
    }
    int end = one ? he.end() : they.end();
    return said(words, new Speaker(going, 0, end, Who.UNNAMED))
        .map(h -> new Held(h.holders(), h.stance(), h.from(), "position.going-on"));
  }
}
