package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the clean text, without the marks of its layout.
 *
 * @param start of its words
 * @param end after them
 * @param apart whether a blank line stands before it
 * @param bullet whether a mark of a list stands before its words
 */
record TextLine(int start, int end, boolean apart, boolean bullet) {

  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:<[a-z]+>|#{1,6} ?|(?<bullet>[-*+\u2022\u25cf\u25aa] (?:\\d{1,3}[.)] )?|\\(?\\d{1,3}[.)] )| )*");
  private static final Pattern END = Pattern.compile("(?:</?[a-z]+>|[ #])*$");

  /** The lines of a stretch that have words. */
  static List<TextLine> in(String text, int from, int to) {
    List<TextLine> lines = new ArrayList<>();
    boolean apart = true;
    for (int start = from; start < to; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 || end > to ? to : end;
      TextLine line = bare(text, start, end, apart);
      if (line.end > line.start) {
        lines.add(line);
        apart = false;
      } else {
        apart |= end == start;
      }
      start = end + 1;
    }
    return lines;
  }

  private static TextLine bare(String text, int start, int end, boolean apart) {
    String line = text.substring(start, end);
    Matcher marks = MARKS.matcher(line);
    int first = marks.find() ? marks.end() : 0;
    Matcher tail = END.matcher(line).region(Math.min(first, line.length()), line.length());
    int last = tail.find() ? tail.start() : line.length();
    boolean bullet = marks.group("bullet") != null;
    return new TextLine(start + first, start + Math.max(first, last), apart, bullet);
  }

  TextLine from(int newStart) {
    return new TextLine(newStart, end, apart, bullet);
  }

  String words(String text) {
    return flat(text, start, end);
  }

  /** A stretch of a text on one line. */
  static String flat(String text, int start, int end) {
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }
}
