package org.depositary.text;

/**
 * Writes words into lines. Breaks are asked for and made only when words follow; within a row (of a
 * table, or a heading) they are spaces.
 */
final class LineWriter {

  private final StringBuilder out = new StringBuilder();
  private int breaks;
  private int explicitBreaks;
  private int cells;
  private boolean space;
  private boolean inRow;
  private String marker = "";

  /** What follows starts a new line. */
  void lineBreak() {
    need(1);
  }

  /** What follows comes after a blank line. */
  void blankLine() {
    need(2);
  }

  /** One more line end, on top of those before it. */
  void explicitBreak() {
    explicitBreaks++;
    need(explicitBreaks);
  }

  private void need(int atLeast) {
    if (inRow || !marker.isEmpty()) {
      space = true;
    } else {
      breaks = Math.max(breaks, Math.min(atLeast, 2));
    }
  }

  /** What follows, up to the end of the row, is one line. */
  void beginRow() {
    flushMarker();
    inRow = true;
    cells = 0;
  }

  void endRow() {
    inRow = false;
    cells = 0;
    marker = "";
  }

  /** What follows is in the next cell of the row. */
  void cell() {
    cells++;
  }

  /** Stands before the next words, on their line. */
  void marker(String value) {
    flushMarker();
    marker = value + " ";
  }

  /** Forgets a marker that no words followed. */
  void dropMarker() {
    marker = "";
  }

  /** A marker that another follows, as of a list within an item, gets a line of its own. */
  private void flushMarker() {
    if (!marker.isEmpty()) {
      String waiting = marker.trim();
      marker = "";
      write(waiting);
      space = true;
    }
  }

  /** Text in which any white space is one space. */
  void words(String text) {
    int at = 0;
    while (at < text.length()) {
      int start = at;
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      space |= at > start;
      start = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        write(text.substring(start, at));
      }
    }
  }

  /** Text whose line ends stay. */
  void lines(String text) {
    String[] each = text.split("\n", -1);
    for (int line = 0; line < each.length; line++) {
      if (line > 0) {
        explicitBreak();
      }
      words(each[line]);
    }
  }

  private void write(String word) {
    boolean atStart = out.isEmpty();
    if (breaks > 0 && !atStart) {
      out.append("\n".repeat(breaks));
      atStart = true;
    }
    if (!marker.isEmpty()) {
      out.append(atStart ? "" : " ").append(marker);
      atStart = true;
    }
    if (cells > 0) {
      out.append(atStart ? "| ".repeat(cells) : " |".repeat(cells) + " ");
    } else if (space && !atStart) {
      out.append(' ');
    }
    out.append(word);
    breaks = 0;
    explicitBreaks = 0;
    cells = 0;
    space = false;
    marker = "";
  }

  /** No-break spaces are left to the cleaning, which keeps the way back to them. */
  private static boolean isSpace(char value) {
    return value == ' ' || value >= '\t' && value <= '\r';
  }

  /** All lines written, the last one ended. */
  String finish() {
    return out.isEmpty() ? "" : out.append('\n').toString();
  }
}
