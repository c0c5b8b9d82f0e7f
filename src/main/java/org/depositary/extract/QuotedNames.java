package org.depositary.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of programmes in quotation marks, which bear titles of other things as well. */
final class QuotedNames {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{3,120})\"");
  private static final Pattern BRACKETED = Pattern.compile("^ \\(\"([^\"]{3,80})\"\\)");
  private static final Pattern JOINED = Pattern.compile("^,?(?: and)?(?: the)? $");
  private static final int NEAR = 3;

  private final ProgrammeCues cues;
  private final Pattern titled;
  private final Pattern leading;
  private final Pattern kind;

  QuotedNames(ProgrammeCues cues) {
    this.cues = cues;
    this.titled =
        Pattern.compile(
            "(?i)\\b"
                + SentenceCues.anyOf(cues.titles())
                + "s?(?: (?:on|of|entitled|titled|for \\d{4}))?[:,]? (?:the )?$");
    this.leading = Pattern.compile("(?i)\\b" + SentenceCues.anyOf(cues.leading()) + "\\b");
    this.kind = ProgrammeNames.saidToBe(cues);
  }

  /**
   * The names in some words, by place: those that are told to be programmes, and those joined to
   * them.
   */
  List<ProgrammeName> in(String words) {
    List<ProgrammeName> titles = new ArrayList<>();
    for (Matcher m = QUOTED.matcher(words); m.find(); ) {
      title(words, m).ifPresent(titles::add);
    }
    for (int i = titles.size() - 2; i >= 0; i--) {
      if (titles.get(i + 1).sure() && joined(words, titles.get(i), titles.get(i + 1))) {
        titles.set(i, titles.get(i).asSure());
      }
    }
    for (int i = 1; i < titles.size(); i++) {
      if (titles.get(i - 1).sure() && joined(words, titles.get(i - 1), titles.get(i))) {
        titles.set(i, titles.get(i).asSure());
      }
    }
    return titles.stream().filter(ProgrammeName::sure).toList();
  }

  private static boolean joined(String words, ProgrammeName one, ProgrammeName next) {
    return JOINED.matcher(words.substring(one.end(), next.start())).find();
  }

  private Optional<ProgrammeName> title(String words, Matcher m) {
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
    boolean named = left.matches("(?s).*\\b(?:known as|called|named) $");
    boolean sure = near.isPresent() || lead || said || named;
    String type =
        near.or(() -> noun(left)).or(() -> noun(after)).map(cues.types()::get).orElse("initiative");
    String full = twice ? name + " (" + second.group(1) + ")" : name;
    int end = words.length() - after.length();
    return Optional.of(new ProgrammeName(full, type, m.start(), end, false, sure));
  }

  /** Most of its words begin with capitals, and the first does. */
  private static boolean isTitle(String name) {
    List<String> longer = Arrays.stream(name.split("[ -]")).filter(w -> w.length() > NEAR).toList();
    long capitals = longer.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    return Character.isUpperCase(name.charAt(0))
        && capitals * 2 >= longer.size()
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
    return known(ProgrammeNames.head(name)).or(() -> known(name.split(" ")[0]));
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
