package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an agenda without its time.
 *
 * @param from minutes since midnight, where a time stands before it
 * @param to the end of that time, where it is printed
 */
record AgendaLine(TextLine line, OptionalInt from, OptionalInt to) {

  private static final String CLOCK =
      "(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2})|\\s?h\\b|(?=\\s?[ap]\\.?m))\\s?([ap]\\.?m\\.?)?(?:\\s?(?:hrs?|hours|heures|horas|h)\\b\\.?)?";
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)^[|(\\[ ]*"
              + CLOCK
              + "(?:\\s?(?:[-\u2013\u2014]|to|\u00e0|a)\\s?"
              + CLOCK
              + ")?[ |)\\]]*(?:[-\u2013\u2014:]\\s+)?(?=$|\\s?\\S)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six|seven|eight|nine|ten");
  private static final int MINUTES = 60;
  private static final int HALF_DAY = 12;

  static AgendaLine of(String text, TextLine line) {
    Matcher time = TIME.matcher(line.words(text));
    if (!time.find() || Integer.parseInt(time.group(1)) > 24) {
      return new AgendaLine(line, OptionalInt.empty(), OptionalInt.empty());
    }
    OptionalInt to = time.group(4) == null ? OptionalInt.empty() : OptionalInt.of(minutes(time, 4));
    return new AgendaLine(
        line.from(Math.min(line.end(), line.start() + time.end())),
        OptionalInt.of(minutes(time, 1)),
        to);
  }

  private static int minutes(Matcher time, int group) {
    int hour = Integer.parseInt(time.group(group));
    int minute = time.group(group + 1) == null ? 0 : Integer.parseInt(time.group(group + 1));
    boolean afternoon =
        time.group(group + 2) != null
            && Character.toLowerCase(time.group(group + 2).charAt(0)) == 'p';
    return (afternoon && hour < HALF_DAY ? hour + HALF_DAY : hour) * MINUTES + minute;
  }

  boolean isTimed() {
    return from.isPresent();
  }

  boolean isEmpty() {
    return line.start() >= line.end();
  }

  /** How many words name a numbered part of a meeting at the beginning: "Panel 1"; else 0. */
  int sessionLength(String text, PeopleCues cues) {
    List<Word> words = Word.in(text, line.start(), line.end());
    int length = cues.agenda().get("sessions").at(words, 0);
    boolean numbered =
        length > 0
            && length < words.size()
            && !words.get(length - 1).endsPhrase()
            && NUMBER.matcher(words.get(length).folded()).matches()
            && (length + 1 == words.size()
                || words.get(length).endsPhrase()
                || ".:-\u2013\u2014(".indexOf(text.charAt(words.get(length + 1).start())) >= 0
                || words.get(length).last() == '.'
                || isCapital(text, words.get(length + 1)));
    return numbered ? length + 1 : 0;
  }

  private static boolean isCapital(String text, Word word) {
    return Character.isUpperCase(text.charAt(word.start()));
  }

  /** Whether it begins with one of the cues of a part of an agenda. */
  boolean begins(String text, PeopleCues cues, String part) {
    List<Word> words = Word.in(text, line.start(), line.end());
    return cues.agenda().get(part).at(words, 0) > 0;
  }

  /** Whether one of the cues stands anywhere in it. */
  boolean holds(String text, PeopleCues cues, String part) {
    return cues.agenda().get(part).anyIn(Word.in(text, line.start(), line.end()));
  }

  /** The numbered part that its first words name. */
  AgendaSession session(String text, int words, OptionalInt until) {
    List<Word> all = Word.in(text, line.start(), line.end());
    String label = TextLine.flat(text, line.start(), all.get(words - 1).end());
    String title =
        TextLine.flat(text, all.get(words - 1).end(), line.end())
            .replaceFirst("^[-\u2013\u2014:.]\\s*", "");
    return new AgendaSession(capitalized(label.replaceAll("[:.,;]+$", "")), title, until);
  }

  /** "PANEL II" as "Panel II". */
  private static String capitalized(String label) {
    int number = label.lastIndexOf(' ');
    String words = label.substring(1, number).toLowerCase(Locale.ROOT);
    return label.charAt(0) + words + label.substring(number);
  }
}
