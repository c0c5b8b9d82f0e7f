package org.depositary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/** Finds names that programmes may bear: in capitals with a telling noun, or in quotation marks. */
final class ProgrammeNames {

  private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{N}&-]|'(?!s\\b))*";
  private static final Pattern CAPITALS =
      Pattern.compile(
          WORD
              + "(?: (?:(?:(?:of|for|on|to|in|against|with)(?: the| an?)?|and|de|la|&) )?"
              + WORD
              + ")*");
  private static final Pattern LEADING =
      Pattern.compile("^(?:The|An?|Its|This|These|Another|Some|Our|Such|In|For|Under) ");
  private static final Pattern ACRONYM = Pattern.compile("^ \\((\\p{Lu}[\\p{Lu}\\p{N}&-]+)\\)");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{3,120})\"");
  private static final Pattern BRACKETED = Pattern.compile("^ \\(\"([^\"]{3,80})\"\\)");
  private static final int NEAR = 3;

  private final ProgrammeCues cues;
  private final Pattern titled;
  private final Pattern planned;
  private final Pattern leading;
  private final Pattern kind;

  ProgrammeNames(ProgrammeCues cues) {
    this.cues = cues;
    this.titled =
        Pattern.compile(
            "(?i)\\b"
                + SentenceCues.anyOf(cues.titles())
                + "s?(?: (?:on|of|entitled|titled|for \\d{4}))?[:,]? (?:the )?$");
    this.planned = Pattern.compile("(?i)\\b" + SentenceCues.anyOf(cues.planned()) + "(?: \\w+)? $");
    this.leading = Pattern.compile("(?i)\\b" + SentenceCues.anyOf(cues.leading()) + "\\b");
    this.kind =
        Pattern.compile(
            "^ (?:in \\p{Lu}\\w+ )?(?:is|was|are|were) (?:also )?(?:an example of )?(?:an? |one of )(?:[\\w-]+ ){0,3}?"
                + SentenceCues.anyOf(cues.kinds())
                + "\\b");
  }

  /** The names in a sentence, by place. */
  List<ProgrammeName> in(AnnotatedDocument document, Unit sentence) {
    String words = sentence.words(document.text());
    List<ProgrammeName> found = new ArrayList<>();
    for (Matcher m = QUOTED.matcher(words); m.find(); ) {
      quoted(words, m).ifPresent(found::add);
    }
    for (Matcher m = CAPITALS.matcher(words); m.find(); ) {
      Optional<ProgrammeName> name = capitals(words, m.start(), m.group());
      name.filter(n -> !LeftContext.isQuoted(words, n.start()))
          .filter(n -> !isRecord(document, sentence, n))
          .ifPresent(found::add);
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
      boolean long_ = end - start > name.name().length() / 2;
      boolean allowed = cues.recordTypes().contains(each.record().type());
      if (record && !allowed && long_ && start < name.end() && name.start() < end) {
        return true;
      }
    }
    return false;
  }

  private Optional<ProgrammeName> quoted(String words, Matcher m) {
    String name = m.group(1).replaceFirst("[,.;]$", "").strip();
    String left = words.substring(0, m.start());
    String right = words.substring(m.end());
    if (!isTitle(name) || titled.matcher(left).find() || left.endsWith("(")) {
      return Optional.empty();
    }
    Matcher second = BRACKETED.matcher(right);
    boolean twice = second.find();
    String after = twice ? right.substring(second.end()) : right;
    Optional<String> near = near(left, after).or(() -> inside(name));
    boolean lead = leading.matcher(left).find() && noun(left).isPresent();
    boolean said = kind.matcher(after).find();
    if (near.isEmpty() && !lead && !said && !left.matches("(?s).*\\b(?:known as|called|named) $")) {
      return Optional.empty();
    }
    String type =
        near.or(() -> noun(left)).or(() -> noun(after)).map(cues.types()::get).orElse("initiative");
    String full = twice ? name + " (" + second.group(1) + ")" : name;
    int end = words.length() - after.length();
    return Optional.of(new ProgrammeName(full, type, m.start(), end, false, true));
  }

  /** Most of its words begin with capitals, and the first does. */
  private static boolean isTitle(String name) {
    List<String> long_ = Arrays.stream(name.split("[ -]")).filter(w -> w.length() > NEAR).toList();
    long capitals = long_.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return Character.isUpperCase(name.charAt(0))
        && capitals * 2 >= long_.size()
        && !name.endsWith("?");
  }

  /** A noun for programmes right before or after a quoted name. */
  private Optional<String> near(String left, String right) {
    String[] after = right.strip().split("[ ,;.]+", NEAR);
    String before = left.stripTrailing().replaceFirst("[,:]$", "");
    String last = before.substring(before.lastIndexOf(' ') + 1);
    Optional<String> next =
        right.startsWith(" ") && after.length > 0 ? known(after[0]) : Optional.empty();
    return next.or(() -> known(last))
        .or(() -> before.endsWith("Plan of Action") ? Optional.of("action") : Optional.empty());
  }

  private Optional<String> inside(String name) {
    return known(head(name)).or(() -> known(name.split(" ")[0]));
  }

  /** The last noun for programmes in some words. */
  private Optional<String> noun(String words) {
    return Arrays.stream(words.split("[^\\p{L}]+"))
        .map(this::known)
        .flatMap(Optional::stream)
        .reduce((a, b) -> b);
  }

  private Optional<String> known(String word) {
    return Optional.of(word.toLowerCase(Locale.ROOT)).filter(cues.types()::containsKey);
  }
}
