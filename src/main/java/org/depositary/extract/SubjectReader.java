package org.depositary.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Reads who is the subject of a sentence or of a verb in it. */
final class SubjectReader {

  static final Pattern JOINED =
      Pattern.compile(
          "^(?: \\([^)]*\\))?(?:,| and|, and| as well as)(?: the| the governments? of)? $");
  private static final String AUXILIARIES =
      "(?: (?:has|have|had|is|are|was|were|also|already|recently|successfully|currently|not only|itself|jointly|therefore|thus|[\\w-]+ly))*";
  private static final Pattern TO_VERB =
      Pattern.compile(
          "^(?: \\([^)]*\\))?(?:,[^,]{1,40},|,? (?:which|who|that))?" + AUXILIARIES + " $");
  private static final Pattern TO_SUBJECT =
      Pattern.compile(
          "^(?:[^,]{0,60}, )?(?:[Bb]oth )?(?:[Tt]he )?(?:(?:[Gg]overnments?|[Cc]ity|[Aa]uthorities|Ministry) of (?:the )?)?$");
  private static final Pattern SAYS =
      Pattern.compile(
          "^(?:'s?(?: \\p{Lu}[\\p{L}-]*(?: (?:of|for|and))?)+)?(?: \\([^)]*\\))?(?:,[^,]{1,40},)? (?!and\\b|or\\b|in\\b|of\\b|to\\b|for\\b|on\\b|with\\b|who\\b)\\p{Ll}");
  private static final Pattern IN = Pattern.compile("(?i)\\bin (?:the )?$");

  private final Pattern pronoun;

  SubjectReader(ProgrammeCues cues) {
    this.pronoun =
        Pattern.compile(
            "(?:^(?:[^,]{0,40}, )?|, )"
                + "(?i:"
                + SentenceCues.anyOf(cues.pronouns())
                + ")"
                + AUXILIARIES
                + " $");
  }

  /** The keys of those a sentence is about. */
  List<String> ofSentence(String words, List<Party> parties) {
    for (int i = 0; i < parties.size(); i++) {
      Party first = parties.get(i);
      boolean opens = TO_SUBJECT.matcher(words.substring(0, first.start())).find();
      if (opens && !first.adjective()) {
        List<Party> all = Party.run(words, parties, i, JOINED);
        Party last = all.get(all.size() - 1);
        if (SAYS.matcher(words.substring(last.end())).find()) {
          return Party.keys(all);
        }
      }
    }
    return List.of();
  }

  /**
   * The keys of those of whom a verb tells.
   *
   * @param topic of the sentence before, for pronouns
   */
  List<String> ofVerb(String words, List<Party> parties, List<String> topic, int verbAt) {
    for (int i = parties.size() - 1; i >= 0; i--) {
      Party party = parties.get(i);
      boolean before = party.end() <= verbAt && !party.adjective();
      if (before
          && TO_VERB.matcher(words.substring(party.end(), verbAt)).find()
          && !IN.matcher(words.substring(0, party.start())).find()) {
        return joinedBefore(words, parties, i);
      }
    }
    if (pronoun.matcher(words.substring(0, verbAt)).find()) {
      return topic;
    }
    return ofSentence(words, parties);
  }

  /** One and those joined to it before: "Kenya and Peru run". */
  private static List<String> joinedBefore(String words, List<Party> parties, int last) {
    int first = last;
    while (first > 0
        && parties.get(first - 1).end() < parties.get(first).start()
        && JOINED
            .matcher(words.substring(parties.get(first - 1).end(), parties.get(first).start()))
            .find()) {
      first--;
    }
    Party one = parties.get(last);
    boolean ofState = one.key().endsWith("-AUTHORITIES") && first == last && first > 0;
    Party before = parties.get(Math.max(0, first - 1));
    return ofState && before.adjective() && before.end() + 1 == one.start()
        ? List.of(before.key())
        : Party.keys(parties.subList(first, last + 1));
  }
}
