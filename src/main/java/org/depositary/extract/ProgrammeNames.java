package org.depositary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/**
 * Finds names that programmes may bear: in capitals with a noun for programmes, or in quotation
 * marks.
 */
final class ProgrammeNames {

  private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{N}&-]|'(?!s\\b))*";
  private static final String OWN = "\\p{Lu}[\\p{L}\\p{N}&-]+";
  private static final Pattern CAPITALS =
      Pattern.compile(
          WORD
              + "(?: (?:(?:(?:of|for|on|to|in|against|with)(?: the| an?)?|and|de|la|&) )?"
              + WORD
              + ")*");
  private static final Pattern LEADING =
      Pattern.compile("^(?:The|An?|Its|This|These|Another|Some|Our|Such|In|For|Under) ");
  private static final Pattern ACRONYM = Pattern.compile("^ \\((\\p{Lu}[\\p{Lu}\\p{N}&-]+)\\)");

  private final ProgrammeCues cues;
  private final Pattern planned;
  private final Pattern kind;
  private final Pattern small;
  private final QuotedNames quoted;

  ProgrammeNames(ProgrammeCues cues) {
    this.cues = cues;
    this.quoted = new QuotedNames(cues);
    this.planned = Pattern.compile("(?i)\\b" + SentenceCues.anyOf(cues.planned()) + "(?: \\w+)? $");
    this.kind = saidToBe(cues);
    this.small =
        Pattern.compile(
            "(?<=\\b(?:the|its|their|'s|a|an) )(?<own>"
                + OWN
                + "(?: "
                + OWN
                + "){0,4})(?: (?!and\\b|of\\b|in\\b|for\\b|to\\b|or\\b)[\\p{Ll}-]+){0,2}? (?<head>"
                + SentenceCues.anyOf(single(cues))
                + ")\\b");
  }

  /** The names in a sentence, by place. */
  List<ProgrammeName> in(AnnotatedDocument document, Unit sentence) {
    String words = sentence.words(document.text());
    List<ProgrammeName> found = new ArrayList<>(quoted.in(words));
    for (Matcher m = CAPITALS.matcher(words); m.find(); ) {
      Optional<ProgrammeName> name = capitals(words, m.start(), m.group());
      name.filter(n -> !LeftContext.isQuoted(words, n.start()))
          .filter(n -> !isRecord(document, sentence, n))
          .ifPresent(found::add);
    }
    for (Matcher m = small.matcher(words); m.find(); ) {
      ProgrammeName name = small(m);
      if (!LeftContext.isQuoted(words, name.start())
          && !isNamed(document, sentence, m.start("own"), m.end("own"))) {
        found.add(name);
      }
    }
    found.removeIf(n -> planned.matcher(words.substring(0, n.start())).find());
    found.sort(Comparator.comparingInt(ProgrammeName::start));
    return found;
  }

  private Optional<ProgrammeName> capitals(String words, int at, String group) {
    Matcher lead = LEADING.matcher(group);
    int cut = lead.find() ? lead.end() : 0;
    String name = group.substring(cut);
    String head = head(name);
    boolean many = name.split(" ").length > 1;
    if (!many || cues.never().stream().anyMatch(name::contains)) {
      return Optional.empty();
    }
    int start = at + cut;
    int end = start + name.length();
    Matcher acronym = ACRONYM.matcher(words.substring(end));
    String full = acronym.find() ? name + acronym.group() : name;
    boolean telling = cues.telling().contains(head);
    if (!telling && !cues.open().contains(head)) {
      return Optional.empty();
    }
    boolean sure = telling || kind.matcher(words.substring(start + full.length())).find();
    return Optional.of(
        new ProgrammeName(
            full,
            cues.types().getOrDefault(head, "programme"),
            start,
            start + full.length(),
            cues.bodies().contains(head),
            sure));
  }

  private static List<String> single(ProgrammeCues cues) {
    return Stream.concat(cues.telling().stream(), cues.open().stream())
        .filter(noun -> !noun.endsWith("s"))
        .toList();
  }

  /** "the Hope project": a name of its own before a noun in small letters. */
  private ProgrammeName small(Matcher m) {
    String head = m.group("head");
    String type = cues.types().getOrDefault(head, "programme");
    boolean sure = cues.telling().contains(head);
    return new ProgrammeName(
        m.group(), type, m.start(), m.end(), cues.bodies().contains(head), sure);
  }

  /** Whether a stretch is, or is a part of, the name of somebody or something on record. */
  private static boolean isNamed(AnnotatedDocument document, Unit sentence, int start, int end) {
    return document.within(sentence.start(), sentence.end()).stream()
        .filter(o -> o.kind().isActor() || o.kind() == Kind.INSTRUMENT)
        .anyMatch(o -> o.start() < sentence.start() + end && sentence.start() + start < o.end());
  }

  /** What follows a name when it is said to be a programme. */
  static Pattern saidToBe(ProgrammeCues cues) {
    return Pattern.compile(
        "^ (?:in \\p{Lu}\\w+ )?(?:is|was|are|were) (?:also )?(?:an example of )?(?:an? |one of )(?:[\\w-]+ ){0,3}?"
            + SentenceCues.anyOf(cues.kinds())
            + "\\b");
  }

  /** The noun of a name: the last word before the first preposition. */
  static String head(String name) {
    String phrase = name.split(" (?:of|for|on|to|in|against|with) ", 2)[0];
    return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** A body or an instrument of the authority files is no programme, unless its record may be. */
  private boolean isRecord(AnnotatedDocument document, Unit sentence, ProgrammeName name) {
    for (Occurrence each : document.within(sentence.start(), sentence.end())) {
      int start = each.start() - sentence.start();
      int end = each.end() - sentence.start();
      boolean record = each.kind() == Kind.ACTOR || each.kind() == Kind.INSTRUMENT;
      boolean most = end - start > name.name().length() / 2;
      boolean allowed = cues.recordTypes().contains(each.record().type());
      if (record && !allowed && most && start < name.end() && name.start() < end) {
        return true;
      }
    }
    return false;
  }
}
