package org.depositary.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who runs what in a sentence: by its verb, its possessive, its passive, its place. */
final class RunningReader {

  private static final Pattern POSSESSIVE =
      Pattern.compile("^'s?(?: \\([^)]*\\))?(?: (?!of\\b|and\\b)[\\p{Ll}-]+){0,4} \"?$");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("^(?: (?!of\\b|and\\b|in\\b|to\\b)[\\p{Ll}-]+){0,3} ?\"?$");
  private static final Pattern IN = Pattern.compile("(?i)\\bin (?:the )?$");
  private static final Pattern CAPITAL = Pattern.compile(" (?!Government|Authorities)\\p{Lu}");
  private static final Pattern ITS =
      Pattern.compile("\\bits(?: [\\p{Ll}-]+){0,2}(?: Plan of Action)? \"?$");

  private final Pattern verb;
  private final Pattern hedged;
  private final Pattern agent;
  private final Pattern funding;
  private final SubjectReader subjects;

  RunningReader(ProgrammeCues cues) {
    ReportVerbs verbs = new ReportVerbs(Map.of("operating", cues.operating()));
    this.verb =
        Pattern.compile(
            "\\b(?:" + verbs.anyForm() + "|" + verbs.anyProgressive() + ")\\b(?! by\\b)");
    this.hedged =
        Pattern.compile(
            "\\b(?:"
                + SentenceCues.anyOf(cues.modals())
                + "(?: also)?|to) (?:[\\w-]+ly )?(?:be |have )?$");
    this.agent =
        Pattern.compile(
            "\\b(?:"
                + verbs.anyParticiple()
                + "|driven|prepared|proposed)\\b[^,;.]{0,45}? (?:by|(?:partnership|cooperation|collaboration) between) (?:the )?(?:[Gg]overnments? of (?:the )?)?$");
    this.funding = Pattern.compile(SentenceCues.anyOf(cues.funding()) + "\\b");
    this.subjects = new SubjectReader(cues);
  }

  /** The keys of those a sentence is about: its subject. */
  List<String> subject(String words, List<Party> parties) {
    return subjects.ofSentence(words, parties);
  }

  /**
   * "is run by A and B", "implemented in cooperation between A and B", from a place on.
   *
   * @param certain whether only those with a name count, not classes of actors
   */
  List<String> agents(String words, List<Party> parties, int from, boolean certain) {
    List<String> paying = List.of();
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      boolean may = party.start() > from && (party.isCertain() || !certain);
      Matcher by = agent.matcher(words.substring(from, Math.max(from, party.start())));
      if (may && isWhole(words, party) && by.find()) {
        List<String> keys = Party.keys(Party.run(words, parties, i, SubjectReader.JOINED));
        if (!funding.matcher(by.group()).lookingAt()) {
          return keys;
        }
        paying = paying.isEmpty() ? keys : paying;
      }
    }
    return paying;
  }

  /** "the Swedish Government", but not the beginning of "the Swedish Agency". */
  private static boolean isWhole(String words, Party party) {
    return !party.adjective() || !CAPITAL.matcher(words.substring(party.end())).lookingAt();
  }

  /** "Kenya's", "the Kenyan", "its": whose it is, by what stands before its name. */
  List<String> possessor(String words, List<Party> parties, int start) {
    Optional<Party> owner = owner(words, parties, start);
    if (owner.isEmpty() && ITS.matcher(words.substring(0, start)).find()) {
      owner =
          parties.stream()
              .filter(p -> p.end() <= start && isOwner(words, parties, p))
              .reduce((a, b) -> b);
    }
    return owner.map(party -> List.of(party.key())).orElse(List.of());
  }

  /** The party that stands before a name as its owner. */
  Optional<Party> owner(String words, List<Party> parties, int start) {
    for (Party party : parties) {
      if (party.end() <= start && party.isCertain()) {
        String between = words.substring(party.end(), start);
        boolean attribute = party.adjective() && ATTRIBUTE.matcher(between).find();
        if (POSSESSIVE.matcher(between).find()
            || attribute
            || between.equals(" ")
            || between.equals(" \"")) {
          return Optional.of(party);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOwner(String words, List<Party> parties, Party party) {
    boolean subject = subjects.ofSentence(words, parties).contains(party.key());
    return party.isCertain() && (subject || words.startsWith("'s ", party.end()));
  }

  /** "Kenya has set up", "it maintains": the subject of the last verb of running before a place. */
  List<String> byVerb(String words, List<Party> parties, List<String> topic, int start) {
    List<String> found = List.of();
    for (Matcher m = verb.matcher(words).region(0, start); m.find(); ) {
      String left = words.substring(0, m.start());
      boolean away =
          words
              .substring(m.end(), start)
              .matches(".*(?:[;:]|\\b(?:which|who|whose|that|is|are|was|were)\\b).*");
      if (!away && !hedged.matcher(left).find()) {
        List<String> who = subjects.ofVerb(words, parties, topic, m.start());
        found = who.isEmpty() ? found : who;
      }
    }
    return found;
  }

  /** Whether some words end in a verb of running. */
  boolean endsInVerb(String words) {
    boolean ends = false;
    for (Matcher m = verb.matcher(words); m.find(); ) {
      ends = m.end() == words.length();
    }
    return ends;
  }

  /** "In Kenya, the": whose place a sentence opens with, right before a name. */
  List<String> openingPlace(String words, List<Party> parties, int start) {
    return parties.stream()
        .filter(p -> p.end() < start && words.substring(0, p.start()).matches("In (?:the )?"))
        .filter(p -> words.substring(p.end(), start).matches("(?: \\([^)]*\\))?,? the "))
        .map(p -> List.of(p.key()))
        .findFirst()
        .orElse(List.of());
  }

  /** States and cities named inside a stretch. */
  List<String> inside(List<Party> parties, int start, int end) {
    return Party.keys(
        parties.stream()
            .filter(p -> p.start() >= start && p.end() <= end)
            .filter(Party::isPlace)
            .toList());
  }

  /** "In Kenya": the first place named. */
  Optional<Party> place(String words, List<Party> parties) {
    return parties.stream()
        .filter(Party::isPlace)
        .filter(p -> !p.adjective() && IN.matcher(words.substring(0, p.start())).find())
        .findFirst();
  }
}
