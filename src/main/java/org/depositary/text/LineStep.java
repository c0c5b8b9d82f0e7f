package org.depositary.text;

import java.util.regex.Pattern;

/** Trims lines, makes one space of many and one blank line of many, and removes page breaks. */
final class LineStep {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-\u2013\u2014\\[( ]*(?:[Pp]age |PAGE |p\\. ?)?(?:\\d{1,4}|[ivxl]{1,6})"
              + "(?: ?(?:of|/) ?\\d{1,4})?[-\u2013\u2014\\]) ]*");
  private static final int LONGEST_PAGE_NUMBER = 24;

  private final MappedText text;
  private int written;
  private int lastLine = -1;
  private int firstBreak = -1;
  private int lastBreak = -1;
  private int breaks;
  private boolean afterFormFeed;

  private LineStep(MappedText text) {
    this.text = text;
  }

  static void apply(MappedText text) {
    LineStep step = new LineStep(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.lineEnd(start);
      step.line(start, end);
      if (end < text.length()) {
        step.countBreak(end);
      }
      start = end + 1;
    }
    step.writeBreaks();
    text.truncate(step.written);
  }

  private void line(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (start < end && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (start == end) {
      return;
    }
    if (text.charAt(start) == '\f') {
      formFeed();
    } else if (!afterFormFeed || !isPageNumber(start, end)) {
      writeBreaks();
      lastLine = written;
      writeWords(start, end);
      afterFormFeed = false;
    } else {
      afterFormFeed = false;
    }
  }

  private void formFeed() {
    if (!afterFormFeed && lastLine >= 0 && isPageNumber(lastLine, written)) {
      written = lastLine;
      // the breaks before the number are counted again with those after it
      while (written > 0 && text.charAt(written - 1) == '\n') {
        written--;
        firstBreak = written;
      }
      if (written == lastLine) {
        firstBreak = -1;
        breaks = 0;
      }
    }
    lastLine = -1;
    afterFormFeed = true;
    breaks = Math.max(breaks, 2);
  }

  private boolean isPageNumber(int start, int end) {
    return end - start <= LONGEST_PAGE_NUMBER
        && PAGE_NUMBER.matcher(text.substring(start, end)).matches();
  }

  private void countBreak(int at) {
    if (firstBreak < 0) {
      firstBreak = at;
    }
    lastBreak = at;
    breaks++;
  }

  private void writeWords(int start, int end) {
    int from = start;
    while (from < end) {
      if (text.charAt(from) == ' ') {
        int last = from;
        while (text.charAt(last + 1) == ' ') {
          last++;
        }
        text.put(written++, ' ', from, last);
        from = last + 1;
      } else {
        text.copy(from++, written++);
      }
    }
  }

  private void writeBreaks() {
    if (breaks == 0) {
      return;
    }
    int first = firstBreak;
    int last = lastBreak;
    firstBreak = -1;
    if (breaks == 1) {
      text.put(written++, '\n', first, last);
    } else {
      text.copy(first, written++);
      text.put(written++, '\n', first, last);
    }
    breaks = 0;
  }
}
