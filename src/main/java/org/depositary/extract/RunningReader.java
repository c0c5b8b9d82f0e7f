package org.depositary.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who runs what in a sentence: by its verb, its possessive, its passive, its place. */
final class RunningReader {

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
          "^(?: \\([^)]*\\))?(?:,[^,]{1,40},)? (?!and\\b|or\\b|in\\b|of\\b|to\\b|for\\b|on\\b|with\\b|who\\b)\\p{Ll}");
  private static final Pattern POSSESSIVE =
      Pattern.compile("^'s?(?: \\([^)]*\\))?(?: (?!of\\b|and\\b)[\\p{Ll}-]+){0,4} \"?$");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("^(?: (?!of\\b|and\\b|in\\b|to\\b)[\\p{Ll}-]+){0,3} ?\"?$");
  private static final Pattern IN = Pattern.compile("(?i)\\bin (?:the )?$");
  private static final Pattern ITS =
      Pattern.compile("\\bits(?: [\\p{Ll}-]+){0,2}(?: Plan of Action)? \"?$");
  private static final Pattern JOINED =
      Pattern.compile(
          "^(?: \\([^)]*\\))?(?:,| and|, and| as well as)(?: the| the governments? of)? $");

  private final Pattern verb;
  private final Pattern hedged;
  private final Pattern agent;
  private final Pattern pronoun;

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
    this.pronoun =
        Pattern.compile(
            "(?:^(?:[^,]{0,40}, )?|, )"
                + "(?i:"
                + SentenceCues.anyOf(cues.pronouns())
                + ")"
                + AUXILIARIES
                + " $");
  }

  /** The keys of those a sentence is about: its subject. */
  List<String> subject(String words, List<Party> parties) {
    for (int i = 0; i < parties.size(); i++) {
      Party first = parties.get(i);
      boolean opens = TO_SUBJECT.matcher(words.substring(0, first.start())).find();
      if (opens && !first.adjective()) {
        List<Party> all = run(words, parties, i);
        Party last = all.get(all.size() - 1);
        if (SAYS.matcher(words.substring(last.end())).find()) {
          return keys(all);
        }
      }
    }
    return List.of();
  }

  /** Those joined to one another from one on. */
  private static List<Party> run(String words, List<Party> parties, int from) {
    List<Party> run = new ArrayList<>(List.of(parties.get(from)));
    for (int i = from + 1; i < parties.size(); i++) {
      Party last = run.get(run.size() - 1);
      Party next = parties.get(i);
      if (next.start() < last.end()
          || !JOINED.matcher(words.substring(last.end(), next.start())).find()) {
        break;
      }
      run.add(next);
    }
    return run;
  }

  private static List<String> keys(List<Party> parties) {
    Set<String> keys = new LinkedHashSet<>();
    parties.forEach(p -> keys.add(p.key()));
    return List.copyOf(keys);
  }

  /**
   * "is run by A and B", "implemented in cooperation between A and B", from a place on.
   *
   * @param certain whether only those with a name count, not classes of actors
   */
  List<String> agents(String words, List<Party> parties, int from, boolean certain) {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (party.start() > from
          && (party.isCertain() || !certain)
          && agent.matcher(words.substring(from, party.start())).find()) {
        return keys(run(words, parties, i));
      }
    }
    return List.of();
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
    boolean subject = subject(words, parties).contains(party.key());
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
        List<String> who = subjectOf(words, parties, topic, m.start());
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

  private List<String> subjectOf(
      String words, List<Party> parties, List<String> topic, int verbAt) {
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
    return subject(words, parties);
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
        : keys(parties.subList(first, last + 1));
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
    return keys(
        parties.stream()
            .filter(p -> p.start() >= start && p.end() <= end)
            .filter(p -> p.city() || p.kind() == org.depositary.authority.Kind.STATE)
            .toList());
  }

  /** "In Kenya": the first place named. */
  Optional<Party> place(String words, List<Party> parties) {
    return parties.stream()
        .filter(p -> p.city() || p.kind() == org.depositary.authority.Kind.STATE)
        .filter(p -> !p.adjective() && IN.matcher(words.substring(0, p.start())).find())
        .findFirst();
  }
}
