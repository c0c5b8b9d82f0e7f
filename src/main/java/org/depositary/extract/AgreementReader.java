package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the agreements a sentence says there are. */
final class AgreementReader {

  /**
   * An agreement read off a sentence.
   *
   * @param start of what it is called, in the sentence
   * @param end of it
   * @param type bilateral, regional or multilateral
   * @param parties keys
   * @param subject as printed; empty where not told
   */
  record Read(int start, int end, String type, List<String> parties, String subject) {}

  private static final Pattern BETWEEN =
      Pattern.compile(
          "^[^;.]{0,60}?\\b(?:between|among|amongst) (?:the )?(?:[Gg]overnments? of (?:the )?)?$");
  private static final Pattern WITH =
      Pattern.compile("^ with (?:the )?(?:[Gg]overnments? of (?:the )?)?$");
  private static final Pattern SIGNED_BY =
      Pattern.compile(
          "^[^;.]{0,80}?\\b(?:signed|concluded|negotiated|made|entered into|reached)\\b[^;.]{0,40}? by (?:the )?"
              + "(?:[Gg]overnments? of (?:the )?)?$");
  private static final Pattern WITHIN =
      Pattern.compile(
          "^(?: at the regional level)?,? (?:for example |such as |e\\.g\\.,? )?(?:in|within|of|inside) (?:the )?$");
  private static final Pattern JOINED =
      Pattern.compile(
          "^(?: \\([^)]*\\))?(?:,| and|, and| as well as|/)(?: in \\w+ with)?(?: the| the [Gg]overnments? of(?: the)?)? $");
  private static final Pattern HYPHEN = Pattern.compile("^ ?[-/\u2013] ?$");
  private static final Pattern THOUGHT =
      Pattern.compile(
          "\\b(?:can|could|may|might|should|would|will|must|need to|considering|negotiating|planned|propos\\w+)\\b[^,;.]{0,50}$");

  private final AgreementCues cues;
  private final RunningReader running;
  private final Pattern noun;
  private final Pattern spokenOf;
  private final Pattern concluding;
  private final Pattern about;

  AgreementReader(AgreementCues cues, RunningReader running) {
    this.cues = cues;
    this.running = running;
    String type = SentenceCues.anyOf(List.copyOf(cues.types().keySet()));
    this.noun =
        Pattern.compile(
            "(?i)\\b(?:(TYPE) (?:[\\w-]+ ){0,2}?(?:NOUN|LOOSE)s?|NOUNs?(?= at the regional level)|NOUNs?)\\b"
                .replace("TYPE", type)
                .replace("NOUN", SentenceCues.anyOf(cues.nouns()))
                .replace("LOOSE", SentenceCues.anyOf(cues.loose())));
    this.spokenOf =
        Pattern.compile(
            "(?i)\\b" + SentenceCues.anyOf(cues.before()) + " (?:(?!an?\\b|the\\b)\\w+ )?$");
    ReportVerbs verbs = new ReportVerbs(Map.of("concluding", cues.concluding()));
    this.concluding =
        Pattern.compile(
            "\\b(?:" + verbs.anyForm() + "|" + verbs.anyProgressive() + ")\\b[^;.]{0,40}$");
    this.about =
        Pattern.compile("^ ?,? ?\\(?(" + SentenceCues.anyOf(cues.about()) + "\\b[^;.]{3,200})");
  }

  /** The agreements of a sentence. */
  List<Read> in(String words, List<Party> all) {
    List<Party> parties = all.stream().filter(Party::isCertain).toList();
    List<Read> found = new ArrayList<>();
    for (Matcher m = noun.matcher(words); m.find(); ) {
      String left = words.substring(0, m.start());
      if (spokenOf.matcher(left).find() || THOUGHT.matcher(left).find()) {
        continue;
      }
      between(words, parties, m)
          .or(() -> with(words, parties, m))
          .or(() -> within(words, parties, m))
          .or(() -> pair(words, parties, m))
          .or(() -> ofSubjects(words, parties, m))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Read> between(String words, List<Party> parties, Matcher noun) {
    for (int i = 0; i < parties.size(); i++) {
      Party first = parties.get(i);
      String before = words.substring(noun.end(), Math.max(noun.end(), first.start()));
      if (first.start() > noun.end()
          && (BETWEEN.matcher(before).find() || SIGNED_BY.matcher(before).find())) {
        List<Party> all = Party.run(words, parties, i, JOINED);
        int end = all.get(all.size() - 1).end();
        return all.size() < 2
            ? Optional.empty()
            : Optional.of(read(words, noun, noun.start(), end, Party.keys(all)));
      }
    }
    return Optional.empty();
  }

  /** "Kenya has an agreement with Uganda". */
  private Optional<Read> with(String words, List<Party> parties, Matcher noun) {
    for (int i = 0; i < parties.size(); i++) {
      Party first = parties.get(i);
      if (first.start() > noun.end()
          && WITH.matcher(words.substring(noun.end(), first.start())).find()) {
        List<Party> others = Party.run(words, parties, i, JOINED);
        List<String> keys = new ArrayList<>(owners(words, parties, noun));
        boolean known = !keys.isEmpty();
        keys.addAll(Party.keys(others));
        int end = others.get(others.size() - 1).end();
        return known ? Optional.of(read(words, noun, noun.start(), end, keys)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<String> owners(String words, List<Party> parties, Matcher noun) {
    List<String> owner = running.possessor(words, parties, noun.start());
    boolean concludes = concluding.matcher(words.substring(0, noun.start())).find();
    return owner.isEmpty() && concludes ? running.subject(words, parties) : owner;
  }

  /** "Arrangements at the regional level, for example in the Union". */
  private Optional<Read> within(String words, List<Party> parties, Matcher noun) {
    boolean regional =
        "regional".equals(type(noun)) || words.startsWith(" at the regional level", noun.end());
    for (Party each : parties) {
      boolean organisation = each.kind() == org.depositary.authority.Kind.ACTOR && !each.city();
      if (regional
          && organisation
          && each.start() > noun.end()
          && WITHIN.matcher(words.substring(noun.end(), each.start())).find()) {
        return Optional.of(
            new Read(
                noun.start(),
                each.end(),
                "regional",
                List.of(each.key()),
                subject(words, each.end())));
      }
    }
    return Optional.empty();
  }

  /** "the Kenya-Uganda agreement". */
  private Optional<Read> pair(String words, List<Party> parties, Matcher noun) {
    for (int i = 0; i + 1 < parties.size(); i++) {
      Party one = parties.get(i);
      Party two = parties.get(i + 1);
      if (two.end() < noun.start()
          && one.end() < two.start()
          && HYPHEN.matcher(words.substring(one.end(), two.start())).find()
          && words.substring(two.end(), noun.start()).matches(" (?:[\\p{Ll}-]+ ){0,3}")) {
        return Optional.of(
            read(words, noun, one.start(), noun.end(), List.of(one.key(), two.key())));
      }
    }
    return Optional.empty();
  }

  /** "Kenya and Uganda run it in a bilateral partnership". */
  private Optional<Read> ofSubjects(String words, List<Party> parties, Matcher noun) {
    List<String> subjects = running.subject(words, parties);
    boolean in = words.substring(0, noun.start()).matches("(?s).*\\b(?:in|under|by) an? ");
    return in && noun.group(1) != null && subjects.size() > 1
        ? Optional.of(read(words, noun, noun.start(), noun.end(), subjects))
        : Optional.empty();
  }

  private Read read(String words, Matcher noun, int start, int end, List<String> parties) {
    List<String> keys = parties.stream().distinct().sorted().toList();
    String said = type(noun);
    boolean several = noun.group().endsWith("s"); // "agreements with A and B" are one with each
    String counted = keys.size() > 2 && !several ? "multilateral" : "bilateral";
    return new Read(start, end, said == null ? counted : said, keys, subject(words, end));
  }

  private String type(Matcher noun) {
    return noun.group(1) == null
        ? null
        : cues.types().get(noun.group(1).toLowerCase(java.util.Locale.ROOT));
  }

  private String subject(String words, int end) {
    Matcher m = about.matcher(words.substring(end));
    return m.find() ? m.group(1).strip() : "";
  }
}
