package org.depositary.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a clean text into blocks: marked items, headings and paragraphs, wrapped lines joined. */
final class Blocks {

  /**
   * Share of lines that go on in a small letter on the next line, above which a text is wrapped.
   */
  private static final double WRAPPED_SHARE = 0.15;

  /** In a wrapped text, a line below this share of the usual width ends its paragraph. */
  private static final double SHORT_LINE = 0.65;

  private static final String TERMINAL = ".;:!?";

  private final String text;
  private final Pattern sectionWords;
  private final List<Block> blocks = new ArrayList<>();
  private final boolean wrapped;
  private final int width;

  private Blocks(String text, Pattern sectionWords) {
    this.text = text;
    this.sectionWords = sectionWords;
    this.wrapped = isWrapped(text);
    this.width = usualWidth(text);
  }

  static List<Block> of(String text, Pattern sectionWords) {
    Blocks cut = new Blocks(text, sectionWords);
    cut.cut();
    return cut.blocks;
  }

  private static boolean isWrapped(String text) {
    int lines = 0;
    int goingOn = 0;
    for (int at = text.indexOf('\n');
        at >= 0 && at + 1 < text.length();
        at = text.indexOf('\n', at + 1)) {
      lines++;
      char next = text.charAt(at + 1);
      if (at > 0 && Character.isLowerCase(next) && Character.isLetterOrDigit(text.charAt(at - 1))) {
        goingOn++;
      }
    }
    return lines > 3 && goingOn > lines * WRAPPED_SHARE;
  }

  /** The length that nine lines in ten do not exceed. */
  private static int usualWidth(String text) {
    int[] lengths = text.lines().mapToInt(String::length).filter(n -> n > 0).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
  }

  private void cut() {
    boolean blank = true;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (end == start) {
        blank = true;
      } else {
        line(start, end, blank);
        blank = false;
      }
      start = end + 1;
    }
  }

  private void line(int start, int end, boolean blankBefore) {
    Marker marker = Marker.of(text.substring(start, end), sectionWords);
    if (marker != null && !(isInitial(marker) && continues(start, blankBefore))) {
      marked(marker, start + marker.length(), end);
    } else if (takesNextLine(start, end) || continues(start, blankBefore)) {
      Block last = blocks.remove(blocks.size() - 1);
      blocks.add(new Block(last.marker(), last.isEmpty(text) ? start : last.start(), end));
    } else {
      blocks.add(new Block(null, start, end));
    }
  }

  /** "8. (a) ..." opens two items in one line. */
  private void marked(Marker marker, int start, int end) {
    Marker inner =
        marker.style().isCounted() || marker.style() == Marker.Style.LETTER
            ? Marker.of(text.substring(start, end), Sections.NO_WORDS)
            : null;
    boolean two =
        inner != null
            && inner.style().isLetters()
            && inner.isFirst()
            && text.charAt(start) == '('
            && start + inner.length() < end;
    blocks.add(new Block(marker, start, two ? start : end));
    if (two) {
      blocks.add(new Block(inner, start + inner.length(), end));
    }
  }

  /** "A." or "3.5" at the head of a wrapped line is as likely part of a sentence or a name. */
  private boolean isInitial(Marker marker) {
    return wrapped && (marker.style().isSection() || marker.style() == Marker.Style.DECIMAL_SUB);
  }

  /** A mark on a line of its own belongs to the words on the next one. */
  private boolean takesNextLine(int start, int end) {
    if (blocks.isEmpty()) {
      return false;
    }
    Block last = blocks.get(blocks.size() - 1);
    return last.marker() != null
        && last.marker().style() != Marker.Style.BULLET
        && last.start() >= last.end()
        && start - last.end() <= 3
        && (last.marker().style() != Marker.Style.WORD_SECTION
            || HeadingRule.isHeading(text.substring(start, end)));
  }

  private boolean continues(int start, boolean blankBefore) {
    if (blocks.isEmpty() || blankBefore) {
      return false;
    }
    Block last = blocks.get(blocks.size() - 1);
    boolean ended = last.isEmpty(text) || TERMINAL.indexOf(text.charAt(last.end() - 1)) >= 0;
    boolean goesOn = Character.isLowerCase(text.charAt(start)) || text.charAt(start) == '(';
    if (!wrapped || (last.marker() != null && last.marker().isHeading())) {
      return !ended && goesOn;
    }
    int lastLine = last.end() - text.lastIndexOf('\n', last.end() - 1);
    return goesOn || lastLine > width * SHORT_LINE;
  }
}
