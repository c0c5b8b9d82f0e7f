package org.depositary.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells headings by their letters: larger than those most of the document is printed in. */
final class PdfHeadings {

  private static final float LARGER = 1.1f;
  private static final int MOST_LINES = 3;
  private static final int MOST_CHARS = 200;
  private static final int DEEPEST = 6;

  /** Sizes of headings, the largest first. */
  private final List<Integer> sizes;

  private PdfHeadings(List<Integer> sizes) {
    this.sizes = sizes;
  }

  static PdfHeadings of(List<List<PdfLine>> pages) {
    Map<Integer, Integer> letters = new TreeMap<>();
    pages.stream()
        .flatMap(Collection::stream)
        .forEach(line -> letters.merge(halfPoints(line), line.text().length(), Integer::sum));
    Optional<Integer> usual =
        letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    return new PdfHeadings(
        letters.keySet().stream()
            .filter(size -> usual.isPresent() && size > usual.get() * LARGER)
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  private static int halfPoints(PdfLine line) {
    return Math.round(line.size() * 2);
  }

  /** The mark of a heading; empty for other paragraphs. */
  String mark(List<PdfLine> paragraph) {
    int level = sizes.indexOf(halfPoints(paragraph.get(0))) + 1;
    PdfLine last = paragraph.get(paragraph.size() - 1);
    boolean heading = level > 0 && paragraph.size() <= MOST_LINES && !last.isClosed();
    return heading && words(paragraph).length() <= MOST_CHARS
        ? "#".repeat(Math.min(level, DEEPEST)) + " "
        : "";
  }

  /** The words of a paragraph in one line. */
  static String words(List<PdfLine> paragraph) {
    return paragraph.stream().map(PdfLine::text).collect(Collectors.joining(" "));
  }
}
