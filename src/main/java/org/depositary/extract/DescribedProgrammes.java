package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds programmes without a name of their own that are told of with who runs them: "Kenya runs a
 * programme to train nurses", "Kenya's school project", "the scheme for old quarters in Berlin".
 */
final class DescribedProgrammes {

  /** A programme told of, with its operators. */
  record Described(ProgrammeName name, List<String> operators) {}

  private static final Pattern PURPOSE =
      Pattern.compile(
          "^ (?:for|to|against|aimed at|aiming at|targeting|designed to|relating to|on|that) ");
  private static final Pattern OF = Pattern.compile("^ of \"?");
  private static final Pattern BETWEEN = Pattern.compile("^ between (?:the )?$");
  private static final Pattern COMPLEMENT_END =
      Pattern.compile(
          "[,;:.()]|\\b(?:which|who|whose|in order|pursuant|thus|that|is|are|was|were|has|have|provides?|aims?|includes?|focus(?:es)?|and (?:is|has|was))\\b");
  private static final Pattern ENUMERATED =
      Pattern.compile("\\b(?:including|such as|namely)(?: an?| the)? $");
  private static final Pattern IN_PLACE = Pattern.compile("^In (?:the )?\\p{Lu}[\\p{L} ]+, the ");
  private static final int LONGEST = 16;

  private final ProgrammeCues cues;
  private final RunningReader running;
  private final Pattern phrase;
  private final Pattern modals;

  DescribedProgrammes(ProgrammeCues cues, RunningReader running) {
    this.cues = cues;
    this.running = running;
    ReportVerbs verbs = new ReportVerbs(Map.of("operating", cues.operating()));
    String notAdjective =
        "(?!(?:an?|the|its|their|his|our|own|of|in|for|to|with|by|on|at|from|as|such|through|via|or|which|who|including|into|several|various|some|many|two|three|both|"
            + String.join("|", cues.vague())
            + "|"
            + verbs.anyForm()
            + "|"
            + verbs.anyProgressive()
            + ")\\b)";
    this.phrase =
        Pattern.compile(
            "(?<![\\w-])((?:"
                + notAdjective
                + "\\p{Ll}[\\p{L}-]* ){0,5}?)"
                + SentenceCues.anyOf(cues.common())
                + "\\b");
    this.modals = Pattern.compile("\\b" + SentenceCues.anyOf(cues.modals()) + "\\b[^,;]{0,40}$");
  }

  /** The programmes told of in a sentence. */
  List<Described> in(String words, List<Party> parties, List<String> topic) {
    List<Described> found = new ArrayList<>();
    Pattern head = Pattern.compile("\\b" + SentenceCues.anyOf(cues.common()) + "\\b");
    for (Matcher m = head.matcher(words); m.find(); ) {
      int start = phraseStart(words, m.start());
      if (!LeftContext.isQuoted(words, m.start()) && !isVague(words, start)) {
        described(words, parties, topic, start, m).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where the adjectives before a noun begin. */
  private int phraseStart(String words, int head) {
    int start = head;
    for (int count = 0; count < 6; count++) {
      int before = words.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
      if (before >= start
          || !phrase.matcher(words.substring(before, head) + cues.common().get(0)).matches()) {
        break;
      }
      start = before;
    }
    String adjectives = words.substring(start, head);
    return adjectives.startsWith("and ") ? start + 4 : start;
  }

  private boolean isVague(String words, int start) {
    String left = words.substring(0, start).stripTrailing();
    String last = left.substring(left.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return cues.vague().contains(last)
        || cues.planned().stream().anyMatch(p -> words.startsWith(p, start));
  }

  private Optional<Described> described(
      String words, List<Party> parties, List<String> topic, int start, Matcher head) {
    boolean plural = cues.plural().contains(head.group());
    int end = head.end();
    int to = complementEnd(words, end);
    String complement = words.substring(end, to);
    boolean purpose =
        PURPOSE.matcher(complement).find()
            || OF.matcher(complement).find() && complement.contains("\"");
    Optional<Party> place = placeIn(words, parties, end, to);
    boolean told = purpose || place.isPresent() || !plural && start < head.start();
    Optional<Party> of = ownerAfter(words, parties, end);
    if (of.isPresent() && (!plural && start < head.start() || IN_PLACE.matcher(words).find())) {
      return Optional.of(described(words, head, start, of.get().end(), List.of(of.get().key())));
    }
    List<String> owner = running.possessor(words, parties, start);
    if (!owner.isEmpty() && told && (!plural || place.isPresent())) {
      int last =
          place.map(Party::end).orElse(purpose && (plural || start == head.start()) ? to : end);
      int from = running.owner(words, parties, start).map(Party::start).orElse(start);
      return Optional.of(described(words, head, from, last, owner));
    }
    List<String> by = running.byVerb(words, parties, topic, start);
    if (!by.isEmpty()
        && told
        && (startsObject(words, start) || ENUMERATED.matcher(words.substring(0, start)).find())) {
      return Optional.of(described(words, head, start, purpose ? to : end, by));
    }
    return plural ? Optional.empty() : placed(words, parties, topic, start, head, to);
  }

  /** "the labour scheme between Kenya and Uganda", "a project in Kenya". */
  private Optional<Described> placed(
      String words, List<Party> parties, List<String> topic, int start, Matcher head, int to) {
    String left = words.substring(0, start);
    if (!left.matches("(?s).*\\b(?:[Tt]he|[Aa]n?) $") || modals.matcher(left).find()) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < parties.size(); i++) {
      Party one = parties.get(i);
      Party two = parties.get(i + 1);
      if (one.start() > head.end()
          && BETWEEN.matcher(words.substring(head.end(), one.start())).find()
          && words.substring(one.end(), two.start()).matches(" and (?:the )?")) {
        return Optional.of(described(words, head, start, two.end(), List.of(one.key(), two.key())));
      }
    }
    Optional<Party> place = placeIn(words, parties, head.end(), to);
    return place.map(
        p ->
            described(
                words,
                head,
                start,
                p.end(),
                p.city() || topic.isEmpty() ? List.of(p.key()) : topic));
  }

  private Described described(
      String words, Matcher head, int start, int end, List<String> operators) {
    String type = cues.types().getOrDefault(head.group(), "programme");
    String name = words.substring(start, end).strip();
    return new Described(
        new ProgrammeName(name, type, start, start + name.length(), false, true), operators);
  }

  /** Whether a verb, with an article or a number at most between, stands right before. */
  private boolean startsObject(String words, int start) {
    String left = words.substring(0, start).stripTrailing();
    String bare =
        left.replaceFirst(
                "\\b(?:an?|its|their|the|several|various|two|three|four|numerous|some|own|\\d+)$",
                "")
            .stripTrailing();
    return running.endsInVerb(bare);
  }

  /** "the school project of Kenya". */
  private static Optional<Party> ownerAfter(String words, List<Party> parties, int end) {
    return parties.stream()
        .filter(p -> p.start() > end && words.substring(end, p.start()).matches(" of (?:the )?"))
        .filter(p -> !p.adjective())
        .findFirst();
  }

  private int complementEnd(String words, int from) {
    int that = words.startsWith(" that ", from) ? " that ".length() : 0;
    Matcher stop = COMPLEMENT_END.matcher(words).region(from + that, words.length());
    int end = stop.find() ? stop.start() : words.length();
    int purpose = words.indexOf(" to ", from);
    end = purpose > from && purpose < end && !words.startsWith(" to ", from) ? purpose : end;
    String[] all = words.substring(from, end).split(" ");
    int length = 0;
    for (int i = 0; i < Math.min(all.length, LONGEST); i++) {
      length += all[i].length() + (i > 0 ? 1 : 0);
    }
    return from + length;
  }

  private static Optional<Party> placeIn(String words, List<Party> parties, int from, int to) {
    return parties.stream()
        .filter(p -> p.start() > from && p.end() <= to && !p.adjective())
        .filter(Party::isPlace)
        .filter(p -> words.substring(0, p.start()).matches("(?s).*\\bin (?:the )?"))
        .findFirst();
  }
}
