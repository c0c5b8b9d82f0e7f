package org.depositary.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF file's pages, in the order the file gives them. */
final class PdfPages extends PDFTextStripper {

  static final int MOST_PAGES = 10_000;
  private static final int MOST_LETTERS_ON_PAGE = 100_000;
  private static final long MOST_NANOSECONDS = 120_000_000_000L;

  static {
    FontMappers.set(SubstituteFont.load());
  }

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();
  private final long begun = System.nanoTime();
  private int lettersOnPage;

  /** Says that a limit is passed; unchecked, for the library swallows what is checked. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TooMuch(String message) {
      super(message);
    }
  }

  private PdfPages() throws IOException {
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of each page.
   *
   * @throws TooMuch when the document has more than is read
   */
  static List<List<PdfLine>> of(PDDocument document) throws IOException {
    PdfPages pages = new PdfPages();
    pages.writeText(document, Writer.nullWriter());
    return pages.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    turnTo(getCurrentPageNo());
    lettersOnPage = 0;
  }

  /** The library passes over pages on which nothing is. */
  private void turnTo(int page) {
    if (page > MOST_PAGES) {
      throw new TooMuch("has more than " + MOST_PAGES + " pages");
    }
    while (pages.size() < page) {
      pages.add(new ArrayList<>());
    }
  }

  @Override
  protected void endDocument(PDDocument document) {
    turnTo(getCurrentPageNo() - 1); // it has turned over the last one
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() - begun > MOST_NANOSECONDS) {
      throw new TooMuch("takes more than " + MOST_NANOSECONDS / 1_000_000_000L + " seconds");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (++lettersOnPage > MOST_LETTERS_ON_PAGE) {
      throw new TooMuch("has more than " + MOST_LETTERS_ON_PAGE + " letters on a page");
    }
    super.processTextPosition(letter);
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    text.append(words);
    letters.addAll(positions);
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphStart() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  private void endLine() {
    String words = text.toString().strip();
    if (!words.isEmpty() && !letters.isEmpty()) {
      pages.get(pages.size() - 1).add(PdfLine.of(words, letters));
    }
    text.setLength(0);
    letters.clear();
  }
}
