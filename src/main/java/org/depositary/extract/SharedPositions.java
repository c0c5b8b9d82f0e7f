package org.depositary.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.extract.PositionReader.Held;

/**
 * Reads what a meeting held without saying who: "there was broad agreement that", "concerns were
 * voiced", "it was agreed that", "discussions suggested that". It was the participants'.
 */
final class SharedPositions {

  private static final List<String> EVERYBODY = List.of("PARTICIPANTS");

  private final ReportVerbs verbs;
  private final StanceRules stances;
  private final Map<String, String> nouns = new HashMap<>();
  private final Pattern shared;
  private final Pattern impersonal;
  private final Pattern often;
  private final Pattern utterances;
  private final Pattern according;

  SharedPositions(ReportCues cues, ReportVerbs verbs, StanceRules stances) {
    this.verbs = verbs;
    this.stances = stances;
    cues.shared().forEach((stance, all) -> all.forEach(noun -> nouns.put(noun, stance)));
    String noun = "(" + SentenceCues.anyOf(new ArrayList<>(nouns.keySet())) + ")";
    this.shared =
        pattern(
            "\\bthere (?:was|were|had been|has been) (?:[\\w-]+ ){0,3}?"
                + noun
                + "\\b(?= (?:that|on|of|about|for|among|amongst|over|to)\\b)|\\bthe (?:[\\w-]+ ){0,2}"
                + noun
                + " (?:was|emerged) that\\b|\\b"
                + noun
                + " (?:was|were) (?:[\\w-]+ly |also )?(?:voiced|expressed|raised)\\b");
    this.impersonal =
        pattern(
            "\\bit was (?:also |further )?(?:[\\w-]+ly )?("
                + verbs.anyParticiple()
                + ")(?: up| out)? that\\b");
    this.often =
        pattern(
            "\\b(?:frequently|often|repeatedly|commonly|widely|regularly)[ -](?:mentioned|cited|raised|noted|voiced)\\b");
    this.according =
        pattern(
            "^according to (?:[\\w-]+ ){0,2}"
                + SentenceCues.anyOf(cues.utterances())
                + "(?: (?:made|at|in|during)\\b[^,;.:]{1,60})?,");
    this.utterances =
        pattern(
            "^(?:[^,]{1,40}, )?(?!according)(?:[\\w-]+ ){0,3}"
                + SentenceCues.anyOf(cues.utterances())
                + "(?: (?:made|held|at|in|during)\\b[^,;.:]{1,60}?)??(?:,? "
                + SentenceCues.anyOf(cues.adverbs())
                + ",?)*+ ("
                + verbs.anyForm()
                + ")\\b(?= \\w)");
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /**
   * What everybody held by a sentence.
   *
   * @param present those named in it; words of a certain speaker are not everybody's
   */
  Optional<Held> in(String words, List<Speaker> present) {
    Matcher noun = shared.matcher(words);
    if (noun.find()) {
      String found = Stream.of(1, 2, 3).map(noun::group).filter(g -> g != null).findFirst().get();
      return held(nouns.get(found.toLowerCase(Locale.ROOT)), words, noun, "position.shared");
    }
    Matcher agreed = impersonal.matcher(words);
    if (agreed.find()) {
      return held(verbs.stance(agreed.group(1)), words, agreed, "position.impersonal");
    }
    Matcher mentioned = often.matcher(words);
    if (mentioned.find()) {
      return held("observation", words, mentioned, "position.often-said");
    }
    Matcher told = according.matcher(words);
    if (told.find()) {
      return held("observation", words, told, "position.utterance");
    }
    Matcher uttered = utterances.matcher(words);
    return uttered.find() && present.stream().noneMatch(s -> s.end() <= uttered.end())
        ? held(verbs.stance(uttered.group(1)), words, uttered, "position.utterance")
        : Optional.empty();
  }

  private Optional<Held> held(String kind, String words, Matcher m, String rule) {
    String content = words.substring(m.end());
    return Optional.of(new Held(EVERYBODY, stances.of(kind, EVERYBODY, content), m.end(), rule));
  }
}
