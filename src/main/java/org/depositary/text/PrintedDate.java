package org.depositary.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as a document prints it.
 *
 * @param iso the date as ISO 8601: a day or a month
 * @param printed the words it stands in
 */
record PrintedDate(String iso, String printed) {

  private static final Pattern CANDIDATE =
      Pattern.compile(
          "\\b(?<day>\\d{1,2} \\p{Lu}\\p{L}{2,8},? \\d{4})\\b"
              + "|\\b(?<american>\\p{Lu}\\p{L}{2,8} \\d{1,2}, \\d{4})\\b"
              + "|\\b(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b"
              + "|\\b(?<month>\\p{Lu}\\p{L}{2,8} \\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?");
  private static final int YEAR_LENGTH = 4;
  private static final DateTimeFormatter DAY = format("d MMMM[','] uuuu");
  private static final DateTimeFormatter AMERICAN = format("MMMM d',' uuuu");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The first date in a line, with the month in English. */
  static Optional<PrintedDate> in(String line) {
    Matcher found = CANDIDATE.matcher(line);
    while (found.find()) {
      try {
        return Optional.of(new PrintedDate(iso(found), found.group()));
      } catch (DateTimeException e) {
        continue; // two words and a number that are no date
      }
    }
    return Optional.empty();
  }

  private static String iso(Matcher found) {
    if (found.group("day") != null) {
      return LocalDate.parse(found.group(), DAY).toString();
    }
    if (found.group("american") != null) {
      return LocalDate.parse(found.group(), AMERICAN).toString();
    }
    return found.group("iso") != null
        ? LocalDate.parse(found.group()).toString()
        : YearMonth.parse(found.group(), MONTH).toString();
  }

  /** Whether a value is a year, a month or a day in ISO 8601. */
  static boolean isIso(String value) {
    if (!ISO.matcher(value).matches()) {
      return false;
    }
    try {
      LocalDate.parse(value + "-01-01".substring(value.length() - YEAR_LENGTH));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
