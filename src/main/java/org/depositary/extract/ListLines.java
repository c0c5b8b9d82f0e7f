package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.fact.Participation.Category;

/** Finds the lists of participants in a text and tells the lines of one that are no people. */
final class ListLines {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(?(?:[A-Za-z]|[IVXivx]+|\\d{1,2})[.):]|[-\u2013\u2014*|])\\s+");
  private static final Pattern DAMAGED = Pattern.compile(".*\\d\\W+\\d\\W+\\d.*|[^\\p{L}]*");
  private static final int LONGEST_TITLE = 110;
  private static final int LONGEST_LINE = 260;
  private static final int MOST_WORDS_MORE = 6;
  private static final int MOST_WITHOUT_NAMES = 30;

  private final PeopleCues cues;

  ListLines(PeopleCues cues) {
    this.cues = cues;
  }

  /** Whether a line is the title of a list; an entry of a table of contents ends in a number. */
  boolean isTitle(String line) {
    if (line.length() > LONGEST_TITLE || line.matches(".*\\d$") || line.endsWith(".")) {
      return false;
    }
    List<Word> words = bare(line);
    int length = cues.lists().at(words, 0);
    return length > 0 && words.size() - length <= (length > 1 ? MOST_WORDS_MORE : 0);
  }

  /** The words of a heading after its number, and after "Annex II:". */
  private List<Word> bare(String line) {
    String rest = NUMBER.matcher(line.strip()).replaceFirst("");
    List<Word> words = Word.in(rest, 0, rest.length());
    boolean named =
        words.size() > 1 && cues.divisions().at(words, 0) == 1 && words.get(0).endsPhrase();
    int from = isDivision(rest) ? 2 : named ? 1 : 0;
    while (from < words.size() && words.get(from).folded().matches("[-\u2013\u2014/&]?")) {
      from++;
    }
    return words.subList(Math.min(from, words.size()), words.size());
  }

  /** "Annex III", "Part two": a line that ends a list. */
  boolean isDivision(String line) {
    List<Word> words = Word.in(line, 0, line.length());
    return words.size() > 1
        && cues.divisions().at(words, 0) == 1
        && words.get(1).folded().matches("[ivxl]+|\\d{1,2}|[a-z]|one|two|three|four|five");
  }

  /** The part of a list that a heading opens. */
  Optional<Category> section(String line) {
    if (line.length() > LONGEST_TITLE) {
      return Optional.empty();
    }
    List<Word> words = bare(line);
    int length = cues.sections().at(words, 0);
    if (length == 0) {
      return Optional.empty();
    }
    boolean whole =
        length == words.size()
            || words.get(length - 1).endsPhrase()
            || cues.connects(words.get(length))
                && words.get(length).folded().matches("and|et|y|e|&|/|-|\u2013")
            || line.contains("(");
    boolean fits = words.size() - length <= MOST_WORDS_MORE;
    return whole && fits
        ? Optional.of(Category.valueOf(cues.sections().key(words, 0, length)))
        : Optional.empty();
  }

  /** Whether a line says nothing of a person. */
  boolean isNoise(String line) {
    return DAMAGED.matcher(line).matches() || line.length() > LONGEST_LINE || isContact(line);
  }

  private boolean isContact(String line) {
    List<Word> words = Word.in(line, 0, line.length());
    return line.contains("@") || line.contains("www.") || cues.contact().at(words, 0) > 0;
  }

  /** The stretches of lines that are lists: after a title, as long as names follow. */
  List<List<TextLine>> lists(
      String text, List<TextLine> lines, java.util.function.IntPredicate isName) {
    List<List<TextLine>> lists = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isTitle(lines.get(i).words(text))) {
        int end = end(text, lines, i + 1, isName);
        if (end > i + 1) {
          lists.add(lines.subList(i + 1, end));
          i = end - 1;
        }
      }
    }
    return lists;
  }

  private int end(
      String text, List<TextLine> lines, int from, java.util.function.IntPredicate isName) {
    int names = 0;
    int end = from;
    for (int i = from; i < lines.size() && i - end < MOST_WITHOUT_NAMES; i++) {
      String words = lines.get(i).words(text);
      if (isDivision(words) && !isTitle(words)) {
        return names > 1 ? i : from;
      }
      if (isName.test(i)) {
        names++;
        end = i + 1;
      }
    }
    return names > 1 ? Math.min(lines.size(), end + MOST_WITHOUT_NAMES) : from;
  }
}
