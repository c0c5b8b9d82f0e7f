package org.depositary.extract;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days, months or years over which something went on, as printed: "21 - 31 January 2003".
 *
 * @param from ISO 8601 as far as printed
 * @param to as from
 * @param start of the words, in the stretch they were looked for in
 * @param end after them
 */
record EventDates(String from, String to, int start, int end) {

  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(m -> m.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .toList();
  static final String MONTH =
      MONTHS.stream()
          .map(m -> m.length() > 4 ? m.substring(0, 3) + "(?:" + m.substring(3) + "|t?\\.)" : m)
          .collect(Collectors.joining("|", "(?i:", ")"));
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String TO = "\\s*(?:-|\u2013|\u2014|to|and|until|through|till|&)\\s*";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final Pattern DATES =
      Pattern.compile(
          named("(?<d1>D) (?<m1>M),?(?: (?<y1>Y))?TO(?<d2>D) (?<m2>M),? (?<y2>Y)")
              + named("|(?<d3>D)TO(?<d4>D) (?<m4>M),? (?<y4>Y)")
              + named("|(?<m5>M) (?<d5>D)TO(?:(?<m6>M) )?(?<d6>D),? (?<y6>Y)")
              + named("|(?<d7>D) (?:of )?(?<m7>M),? (?<y7>Y)")
              + named("|(?<m8>M) (?<d8>D),? (?<y8>Y)")
              + named("|(?<m9>M),? (?<y9>Y)")
              + named(
                  "|(?<=\\bin |\\bof |\\bduring |, |\\()(?<ya>Y)(?:\\s?[-\u2013]\\s?(?<yb>Y))?(?![\\d/-])"));
  private static final Pattern SECOND_PART =
      Pattern.compile(",? and [^.;]{0,40}\\bpart\\b[^.;\\d]{0,20}$");
  private static final int NEXT_PART = 60;

  private static String named(String pattern) {
    return pattern
        .replace(">D)", ">" + DAY + ")")
        .replace(">M)", ">" + MONTH + ")")
        .replace(">Y)", ">" + YEAR + ")")
        .replace("TO", TO);
  }

  /** The first dates in a stretch; those of a second part with them. */
  static Optional<EventDates> in(String words) {
    Matcher m = DATES.matcher(words);
    if (!m.find()) {
      return Optional.empty();
    }
    EventDates first = read(m);
    int limit = Math.min(words.length(), first.end + NEXT_PART);
    if (m.find()
        && m.start() <= limit
        && SECOND_PART.matcher(words.substring(first.end, m.start())).find()) {
      EventDates second = read(m);
      return Optional.of(new EventDates(first.from, second.to, first.start, second.end));
    }
    return Optional.of(first);
  }

  private static EventDates read(Matcher m) {
    String from;
    String to;
    if (m.group("d1") != null) {
      String year = m.group("y1") == null ? m.group("y2") : m.group("y1");
      from = day(m.group("d1"), m.group("m1"), year);
      to = day(m.group("d2"), m.group("m2"), m.group("y2"));
    } else if (m.group("d3") != null) {
      from = day(m.group("d3"), m.group("m4"), m.group("y4"));
      to = day(m.group("d4"), m.group("m4"), m.group("y4"));
    } else if (m.group("m5") != null) {
      String month = m.group("m6") == null ? m.group("m5") : m.group("m6");
      from = day(m.group("d5"), m.group("m5"), m.group("y6"));
      to = day(m.group("d6"), month, m.group("y6"));
    } else if (m.group("d7") != null) {
      from = to = day(m.group("d7"), m.group("m7"), m.group("y7"));
    } else if (m.group("d8") != null) {
      from = to = day(m.group("d8"), m.group("m8"), m.group("y8"));
    } else if (m.group("m9") != null) {
      from = to = m.group("y9") + "-" + month(m.group("m9"));
    } else {
      from = m.group("ya");
      to = m.group("yb") == null ? from : m.group("yb");
    }
    return new EventDates(from, to, m.start(), m.end());
  }

  private static String day(String day, String month, String year) {
    int number = Integer.parseInt(day.replaceAll("\\D", ""));
    return String.format("%s-%s-%02d", year, month(month), number);
  }

  private static String month(String printed) {
    String first = printed.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(first)) {
        return String.format("%02d", i + 1);
      }
    }
    throw new IllegalArgumentException(printed + " is no month");
  }

  /** How far they go: days say more than months, and months more than years. */
  int precision() {
    return from.length() + to.length();
  }
}
