package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depositary.fact.Position.Stance;

/** Tells how a position is held: by its verb, and where the verb is neutral by what is held. */
final class StanceRules {

  private static final Pattern WITH_CONCERN =
      Pattern.compile(" with (?:\\w+ )?(?:concern|regret|alarm|dismay)\\b");

  private final Pattern call;
  private final Pattern support;
  private final Pattern concern;

  StanceRules(ReportCues cues) {
    this.call = words(cues.callWords());
    this.support = words(cues.supportWords());
    this.concern = words(cues.concernWords());
  }

  private static Pattern words(List<String> words) {
    return Pattern.compile("\\b" + SentenceCues.anyOf(words) + "\\b", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The stance.
   *
   * @param kind stance of the verb or noun, as the data file has it
   * @param holders keys of those who hold it
   * @param content what they hold
   */
  Stance of(String kind, List<String> holders, String content) {
    switch (kind) {
      case "support", "call", "concern", "disagreement":
        return Stance.valueOf(kind.toUpperCase(Locale.ROOT));
      default:
        break;
    }
    if (WITH_CONCERN.matcher(content).lookingAt()) {
      return Stance.CONCERN;
    }
    if (kind.equals("acknowledgement")) {
      return Stance.OBSERVATION;
    }
    // what others believe is told where it goes against what was said before
    if (kind.equals("opinion") && holders.contains("OTHER-PARTICIPANTS")) {
      return Stance.DISAGREEMENT;
    }
    if (call.matcher(content).find()) {
      return Stance.CALL;
    }
    if (isSupport(content)) {
      return Stance.SUPPORT;
    }
    return concern.matcher(content).find() ? Stance.CONCERN : Stance.OBSERVATION;
  }

  boolean isSupport(String content) {
    return support.matcher(content).find();
  }
}
