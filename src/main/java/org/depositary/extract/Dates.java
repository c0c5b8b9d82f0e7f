package org.depositary.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as United Nations documents print them: {@code 1 December 1997}. */
final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String PRINTED = "(\\d{1,2}) ([A-Z][a-z]{2,8}) (\\d{4})";
  private static final Pattern ON =
      Pattern.compile("\\bon (?:the )?" + PRINTED + "|\\(" + PRINTED + "\\)");
  private static final Pattern AS_OF =
      Pattern.compile(
          "(?i)\\bas (?:at|of|from|on) "
              + PRINTED
              + "|\\bby "
              + PRINTED
              + "|\\b(?:up )?(?:to|until) "
              + PRINTED);

  private static final Pattern RIGHT_ON =
      Pattern.compile("^,? (?:the latter )?on (?:the )?" + PRINTED);
  private static final Pattern IN_YEAR = Pattern.compile("\\bin (\\d{4})\\b");

  /** Days of tables: {@code 5 Jun 2007}, {@code 05 June 2007}. */
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** The day right after a name, "on" which it acted. */
  static Optional<LocalDate> rightOn(String words) {
    return read(RIGHT_ON.matcher(words));
  }

  /** The day "on" which something was done, else the year "in" which it was. */
  static Optional<Temporal> onOrIn(String words) {
    Optional<LocalDate> day = on(words);
    if (day.isPresent()) {
      return Optional.of(day.get());
    }
    Matcher year = IN_YEAR.matcher(words);
    return year.find() ? Optional.of(Year.parse(year.group(1))) : Optional.empty();
  }

  /** A day alone, its month in full or in three letters. */
  static Optional<LocalDate> day(String words) {
    String plain = words.replaceAll("\\s+", " ").replaceFirst("^0", "").replace("Sept ", "Sep ");
    for (DateTimeFormatter format : new DateTimeFormatter[] {DAY, SHORT_DAY}) {
      try {
        return Optional.of(LocalDate.parse(plain, format));
      } catch (DateTimeException other) {
        continue;
      }
    }
    return Optional.empty();
  }

  /** The day "on" which something was done. */
  static Optional<LocalDate> on(String words) {
    return read(ON.matcher(words));
  }

  /** The day "as at" which something is reported. */
  static Optional<LocalDate> asOf(String words) {
    return read(AS_OF.matcher(words));
  }

  private static Optional<LocalDate> read(Matcher m) {
    if (!m.find()) {
      return Optional.empty();
    }
    for (int group = 1; group < m.groupCount(); group += 3) {
      if (m.group(group) != null) {
        try {
          return Optional.of(
              LocalDate.parse(
                  m.group(group) + " " + m.group(group + 1) + " " + m.group(group + 2), DAY));
        } catch (DateTimeException noDay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
