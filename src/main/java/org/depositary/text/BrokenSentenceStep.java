package org.depositary.text;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Puts a space where a blank line stands in mid-sentence. */
final class BrokenSentenceStep {

  private static final int FEWEST_WORDS = 3;

  /** How far into a line its marker and the end of the one before are looked at, in characters. */
  private static final int GLANCE = 80;

  private static final Pattern MARKER =
      Pattern.compile(
          "(?:#{1,6}|[-*+\u2022\u2013\u2014]|\\(?(?:[0-9]{1,4}|[a-z]{1,2}|[ivxl]+)[.)])(?:\\s.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LIST_GOES_ON =
      Pattern.compile(".*;\\s*(?:and|or|and/or)", Pattern.DOTALL);

  private final MappedText text;

  private BrokenSentenceStep(MappedText text) {
    this.text = text;
  }

  static void apply(MappedText text) {
    BrokenSentenceStep step = new BrokenSentenceStep(text);
    BitSet dropped = new BitSet();
    int start = 0;
    int end = text.lineEnd(0);
    while (end < text.length()) {
      int next = end + 2;
      if (text.charAround(end + 1) == '\n'
          && next < text.length()
          && step.breaks(start, end, next)) {
        text.put(end, ' ', end, end + 1);
        dropped.set(end + 1);
        end = text.lineEnd(next);
      } else {
        start = end + 1;
        end = text.lineEnd(start);
      }
    }
    text.remove(dropped);
  }

  private boolean breaks(int start, int end, int next) {
    return end > start
        && Character.isLowerCase(text.charAt(next))
        && (Character.isLowerCase(text.charAt(end - 1)) || text.charAt(end - 1) == ',')
        && hasWords(start, end)
        && !isMarked(start, end)
        && !isMarked(next, text.lineEnd(next))
        && !LIST_GOES_ON.matcher(text.substring(Math.max(start, end - GLANCE), end)).matches();
  }

  private boolean hasWords(int start, int end) {
    int words = 1;
    for (int at = start; at < end && words < FEWEST_WORDS; at++) {
      if (text.charAt(at) == ' ') {
        words++;
      }
    }
    return words >= FEWEST_WORDS;
  }

  /** Whether a line starts like an item or a heading, or is a row of a table. */
  private boolean isMarked(int start, int end) {
    String glance = text.substring(start, Math.min(end, start + GLANCE));
    return MARKER.matcher(glance).matches() || glance.contains(" | ");
  }
}
