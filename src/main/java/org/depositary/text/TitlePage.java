package org.depositary.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the first lines of a document say of it. The masthead is the lines that hold nothing but
 * symbols, a date and the phrases listed in {@code masthead.txt}: a symbol or a date cited in a
 * sentence is not the document's own.
 */
final class TitlePage {

  private static final int LINES = 15;

  /** Enough of a text for its first lines, in characters. */
  private static final int GLANCE = 20_000;

  private static final int LONGEST_TITLE = 250;
  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\b(?=\\S*\\d)[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.\\-]*(?:\\(\\w+\\))?)+(?: \\(\\d{4}\\))?");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(\\S.*)");
  private static final Pattern TITLE =
      Pattern.compile("(?![-*\u2022\u2013(\\[]|.{1,4}\\.?[)] |https?:).*\\p{L}{3}.*[^.;:,]");
  private static final Pattern NUMBER_BEFORE = Pattern.compile("(?:\\d{1,3}|[IVX]{1,5})\\. ");
  private static final Pattern PHRASE = phrases();

  private final List<String> masthead = new ArrayList<>();
  private final List<String> others = new ArrayList<>();

  private TitlePage(Stream<String> lines) {
    lines.forEach(line -> (isMasthead(line) ? masthead : others).add(line));
  }

  static TitlePage of(String text) {
    int end = Math.min(text.length(), GLANCE);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String clean = TextCleaner.clean(text.substring(0, end)).value();
    return new TitlePage(clean.lines().filter(line -> !line.isBlank()).limit(LINES));
  }

  private static Pattern phrases() {
    List<String> phrases =
        WordList.lines("masthead.txt").sorted((a, b) -> b.length() - a.length()).toList();
    return Pattern.compile(
        "(?<!\\p{L})(?:" + String.join("|", phrases) + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE);
  }

  private static boolean isMasthead(String line) {
    if (line.length() > LONGEST_TITLE) {
      return false;
    }
    String rest = SYMBOL.matcher(line).replaceAll(" ");
    Optional<PrintedDate> date = PrintedDate.in(rest);
    if (date.isPresent()) {
      rest = rest.replace(date.get().printed(), " ");
    }
    return PHRASE.matcher(rest).replaceAll(" ").codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The first heading, else the first line that reads like one. */
  Optional<String> title() {
    for (String line : others) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        return Optional.of(heading.group(1));
      }
    }
    return others.stream().filter(TitlePage::readsLikeTitle).findFirst();
  }

  private static boolean readsLikeTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && !Character.isLowerCase(line.codePointAt(0))
        && !NUMBER_BEFORE.matcher(line).lookingAt()
        && TITLE.matcher(line).matches();
  }

  /** The document's own symbols, in their order. */
  List<String> symbols() {
    Set<String> symbols = new LinkedHashSet<>();
    for (String line : masthead) {
      SYMBOL.matcher(line).results().forEach(found -> symbols.add(found.group()));
    }
    return List.copyOf(symbols);
  }

  /** The document's own date, as ISO 8601. */
  Optional<String> date() {
    return masthead.stream()
        .flatMap(line -> PrintedDate.in(line).stream())
        .map(PrintedDate::iso)
        .findFirst();
  }
}
