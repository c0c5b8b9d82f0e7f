package org.depositary.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the lines of pages as text: a blank line between paragraphs, {@code #} before headings, a
 * form feed after each page. A running head or foot stands where it is met first and is left out of
 * the pages after.
 */
final class PdfText {

  /** A gap above this many times the usual one divides paragraphs. */
  private static final float WIDE = 1.3f;

  /** Sizes nearer than this are one, in points. */
  private static final float SAME_SIZE = 0.6f;

  private static final int FEWEST_REPEATS = 3;

  /** Running heads may change between the left and the right page. */
  private static final int SMALLEST_SHARE_OF_PAGES = 3;

  private static final int LINES_OF_HEAD = 3;

  private final List<List<PdfLine>> pages;
  private final PdfHeadings headings;
  private final float usualGap;
  private final Map<String, Integer> edges = new HashMap<>();
  private final Map<String, Integer> met = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private PdfText(List<List<PdfLine>> pages) {
    this.pages = pages;
    this.headings = PdfHeadings.of(pages);
    this.usualGap = usualGap(pages);
  }

  static String of(List<List<PdfLine>> pages) {
    PdfText text = new PdfText(pages);
    pages.forEach(text::countEdges);
    pages.forEach(text::page);
    return text.out.toString();
  }

  /** The middle of the gaps between lines of one size, as a multiple of that size. */
  private static float usualGap(List<List<PdfLine>> pages) {
    float[] gaps = new float[pages.stream().mapToInt(List::size).sum()];
    int count = 0;
    for (List<PdfLine> page : pages) {
      for (int i = 1; i < page.size(); i++) {
        float gap = page.get(i).bottom() - page.get(i - 1).bottom();
        if (gap > 0 && isSameSize(page.get(i - 1), page.get(i))) {
          gaps[count++] = gap / page.get(i).size();
        }
      }
    }
    Arrays.sort(gaps, 0, count);
    return count == 0 ? Float.MAX_VALUE : gaps[(count - 1) / 2];
  }

  private static boolean isSameSize(PdfLine one, PdfLine other) {
    return Math.abs(one.size() - other.size()) < SAME_SIZE;
  }

  private void countEdges(List<PdfLine> page) {
    for (int i = 0; i < page.size(); i++) {
      if (isAtEdge(page, i)) {
        edges.merge(shape(page.get(i)), 1, Integer::sum);
      }
    }
  }

  private static boolean isAtEdge(List<PdfLine> page, int line) {
    return line < LINES_OF_HEAD || line >= page.size() - LINES_OF_HEAD;
  }

  /** A line with its numbers left open, for they change from page to page. */
  private static String shape(PdfLine line) {
    return line.text().replaceAll("\\d+", "#") + " @" + Math.round(line.bottom());
  }

  private void page(List<PdfLine> lines) {
    List<PdfLine> paragraph = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (!isAtEdge(lines, i) || !isRepeated(line)) {
        if (!paragraph.isEmpty() && divides(paragraph.get(paragraph.size() - 1), line)) {
          write(paragraph);
          out.append('\n');
          paragraph.clear();
        }
        paragraph.add(line);
      }
    }
    write(paragraph);
    out.append('\f');
  }

  /** A heading is one line, however it is set. */
  private void write(List<PdfLine> paragraph) {
    String mark = paragraph.isEmpty() ? "" : headings.mark(paragraph);
    if (mark.isEmpty()) {
      paragraph.forEach(line -> out.append(line.text()).append('\n'));
    } else {
      out.append(mark).append(PdfHeadings.words(paragraph)).append('\n');
    }
  }

  /** Whether a line runs over the pages and has been met. A mere number is left to the cleaning. */
  private boolean isRepeated(PdfLine line) {
    String shape = shape(line);
    int times = edges.getOrDefault(shape, 0);
    return times >= FEWEST_REPEATS
        && times * SMALLEST_SHARE_OF_PAGES >= pages.size()
        && line.text().chars().anyMatch(Character::isLetter)
        && met.merge(shape, 1, Integer::sum) > 1;
  }

  private boolean divides(PdfLine above, PdfLine below) {
    float gap = below.bottom() - above.bottom();
    float em = below.size();
    return gap > usualGap * em * WIDE
        || gap < 0
        || !isSameSize(above, below)
        || above.bold() != below.bold() && gap > 0
        || above.isClosed() && Math.abs(below.left() - above.left()) > em;
  }
}
