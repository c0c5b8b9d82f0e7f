package org.depositary.text;

import java.text.Normalizer;

/**
 * Reads raw text code point by code point into regular characters: one kind of space, hyphen, quote
 * and line end, nothing invisible, NFC. A form feed comes out on a line of its own.
 */
final class CharacterStep {

  /** More marks on one letter than any writing has: the rest starts anew, to bound the work. */
  private static final int MOST_MARKS = 32;

  private final String raw;
  private final MappedText text;
  private int at;
  private int point;

  private CharacterStep(String raw) {
    this.raw = raw;
    this.text = new MappedText(raw.length() + 16);
  }

  static MappedText read(String raw) {
    CharacterStep step = new CharacterStep(raw);
    while (step.at < raw.length()) {
      step.next();
    }
    return step.text;
  }

  private void next() {
    int value = raw.codePointAt(at);
    int start = point;
    advance(value);
    if (value == '\r') {
      if (at < raw.length() && raw.charAt(at) == '\n') {
        advance('\n');
      }
      text.append('\n', start, point);
    } else if (value == '\n' || value > ' ' && value < 0x7f) {
      appendUnlessMarked(value, start);
    } else if (value == 0xad && skipBrokenLine()) {
      return;
    } else {
      appendOther(value, start);
    }
  }

  private void appendOther(int value, int start) {
    switch (value) {
      case '\f' -> appendAll("\n\f\n", start);
      case 0x0b, 0x85, 0x2028 -> text.append('\n', start, point);
      case 0x2029 -> appendAll("\n\n", start);
      case 0x2010, 0x2011 -> text.append('-', start, point);
      case 0x2018, 0x2019, 0x201a, 0x201b -> text.append('\'', start, point);
      case 0x201c, 0x201d, 0x201e, 0x201f -> text.append('"', start, point);
      default -> {
        switch (Character.getType(value)) {
          case Character.FORMAT -> {}
          case Character.CONTROL, Character.SPACE_SEPARATOR -> text.append(' ', start, point);
          default -> appendUnlessMarked(value, start);
        }
      }
    }
  }

  private void appendUnlessMarked(int value, int start) {
    if (value < 0x300 && (at == raw.length() || raw.charAt(at) < 0x300 && raw.charAt(at) != 0xad)) {
      text.append((char) value, start, point);
    } else {
      appendCluster(value, start);
    }
  }

  /** A letter and the marks on it, composed; all of it stands for all of them. */
  private void appendCluster(int value, int start) {
    StringBuilder cluster = new StringBuilder();
    if (value >= 0xfb00 && value <= 0xfb06) {
      cluster.append(Normalizer.normalize(Character.toString(value), Normalizer.Form.NFKC));
    } else {
      cluster.appendCodePoint(value);
    }
    while (at < raw.length() && cluster.length() < MOST_MARKS && joins(raw.codePointAt(at))) {
      int mark = raw.codePointAt(at);
      cluster.appendCodePoint(mark);
      advance(mark);
    }
    appendAll(Normalizer.normalize(cluster, Normalizer.Form.NFC), start);
  }

  private static boolean joins(int value) {
    return switch (Character.getType(value)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> value >= 0x1160 && value <= 0x11ff; // the vowels and finals of Hangul
    };
  }

  /** Passes over a line end after a soft hyphen, if there is one with a letter after it. */
  private boolean skipBrokenLine() {
    int ahead = at;
    boolean lineEnds = false;
    while (ahead < raw.length() && raw.charAt(ahead) <= ' ' && raw.charAt(ahead) != '\f') {
      if (raw.charAt(ahead) == '\n' && lineEnds) {
        return false;
      }
      lineEnds |= raw.charAt(ahead) == '\n';
      ahead++;
    }
    if (!lineEnds || ahead == raw.length() || !Character.isLetter(raw.codePointAt(ahead))) {
      return false;
    }
    point += ahead - at;
    at = ahead;
    return true;
  }

  private void advance(int value) {
    at += Character.charCount(value);
    point++;
  }

  private void appendAll(String values, int start) {
    for (int index = 0; index < values.length(); index++) {
      text.append(values.charAt(index), start, point);
    }
  }
}
