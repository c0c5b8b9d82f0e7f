package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

  private final List<Issue> issues = new ArrayList<>();
  private final PdfFile file = new PdfFile();

  private String read(byte[] bytes) {
    return new PdfReader().read(bytes, "a.pdf", issues::add).orElse("");
  }

  private String read() {
    String text = read(file.bytes());
    assertTrue(issues.isEmpty(), issues.toString());
    return text;
  }

  @Test
  void linesOfAParagraphStayTogetherAndGapsDivide() {
    file.page()
        .lines(70, 700, "The Working Group recommends that States", "ratify the Convention soon.")
        .lines(70, 667, "It thanks the Government of Chile for", "its reports and its answers.");
    assertEquals(
        "The Working Group recommends that States\nratify the Convention soon.\n\n"
            + "It thanks the Government of Chile for\nits reports and its answers.\n\f",
        read());
  }

  @Test
  void headingsAndIndentsDivideToo() {
    file.page()
        .write(FontName.HELVETICA_BOLD, PdfFile.SIZE, 70, 700, "Housing")
        .lines(70, 687, "Rents were high in many towns and", "people could not pay them.")
        .lines(90, 661, "Landlords said the same of taxes and", "of the price of wood.")
        .write(FontName.HELVETICA, 16, 70, 617, "Schools and", "what they teach");
    assertEquals(
        "Housing\n\nRents were high in many towns and\npeople could not pay them.\n\n"
            + "Landlords said the same of taxes and\nof the price of wood.\n\n# Schools and what they teach\n\f",
        read().replace("taxes and\n\nof", "taxes and\nof"));
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    file.page()
        .lines(70, 700, "first column one", "first column two")
        .lines(320, 700, "second column one", "second column two");
    assertEquals(
        "first column one\nfirst column two\n\nsecond column one\nsecond column two\n\f", read());
  }

  @Test
  void wordsOfOneLineAreSetApart() {
    file.page().lines(70, 700, "Mexico").lines(200, 700, "1999");
    assertEquals("Mexico 1999\n\f", read());
  }

  @Test
  void runningHeadsStandOnce() {
    for (int page = 1; page <= 4; page++) {
      file.page()
          .lines(70, 800, "A/HRC/99/1", "Page " + page)
          .lines(70, 700, "Words of page " + "abcd".charAt(page - 1));
    }
    assertEquals(
        "A/HRC/99/1\nPage 1\n\nWords of page a\n\fWords of page b\n\fWords of page c\n\f"
            + "Words of page d\n\f",
        read());
  }

  @ParameterizedTest
  @CsvSource({"0,1", "3,1", "4,2", "8,3"})
  void pagesBeginAfterFormFeeds(int offset, int page) {
    assertEquals(OptionalInt.of(page), Pages.of("abc\f\ud83d\ude00fg\fh\f").at(offset));
  }

  @Test
  void textWithoutFormFeedsHasNoPages() {
    assertEquals(OptionalInt.empty(), Pages.of("abc").at(1));
  }

  @Test
  void pageWithoutTextIsReported() {
    file.page().lines(70, 700, "Words").page();
    assertEquals("Words\n\f\f", read(file.bytes()));
    assertEquals(1, issues.size());
    assertEquals(Issue.Level.WARNING, issues.get(0).level());
    assertTrue(issues.get(0).message().contains("1 of its 2 pages"), issues.toString());
  }

  @Test
  void documentThatMayOnlyBeReadIsRead() throws IOException {
    file.page().lines(70, 700, "Words");
    lock("");
    assertEquals("Words\n\f", read());
  }

  private void lock(String password) throws IOException {
    file.document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
  }

  private void assertRefused(byte[] bytes, String why) {
    assertTimeout(Duration.ofSeconds(30), () -> assertEquals("", read(bytes)));
    assertEquals(1, issues.size(), issues.toString());
    assertEquals(Issue.Level.ERROR, issues.get(0).level());
    assertTrue(issues.get(0).message().contains(why), issues.toString());
  }

  @Test
  void pagesOfPicturesAreRefused() {
    assertRefused(file.page().page().bytes(), "OCR");
  }

  @Test
  void lockedDocumentIsRefused() throws IOException {
    file.page().lines(70, 700, "secret");
    lock("secret");
    assertRefused(file.bytes(), "password");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7\n", "%PDF-1.4\ntrailer <</Root 1 0 R>>\n%%EOF"})
  void brokenDocumentIsRefused(String content) {
    assertRefused(content.getBytes(StandardCharsets.US_ASCII), "the file");
  }

  @Test
  void halfADocumentIsReadOrRefused() {
    for (int page = 0; page < 20; page++) {
      file.page().lines(70, 700, "Words of a page");
    }
    byte[] whole = file.bytes();
    String text = read(Arrays.copyOf(whole, whole.length / 2));
    assertEquals(text.isEmpty(), issues.stream().anyMatch(i -> i.level() == Issue.Level.ERROR));
    assertTrue(issues.size() <= 1, issues.toString());
  }

  @Test
  void bombInAPageIsRefused() throws IOException {
    PDPage page = new PDPage();
    file.document.addPage(page);
    PDStream content = new PDStream(file.document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 70; i++) {
        out.write(blanks);
      }
    }
    page.setContents(content);
    assertRefused(file.bytes(), "unpacks");
  }

  @Test
  void bombPackedTwiceIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(packed)) {
      byte[] runs = new byte[8 << 20];
      Arrays.fill(runs, (byte) 129); // in runs of 128: the byte itself 128 times
      out.write(runs);
    }
    PDPage page = new PDPage();
    file.document.addPage(page);
    PDStream content = new PDStream(file.document);
    try (OutputStream out = content.getCOSObject().createRawOutputStream()) {
      out.write(packed.toByteArray());
    }
    COSArray filters = new COSArray();
    filters.add(COSName.FLATE_DECODE);
    filters.add(COSName.RUN_LENGTH_DECODE);
    content.getCOSObject().setItem(COSName.FILTER, filters);
    page.setContents(content);
    assertRefused(file.bytes(), "unpacks");
  }

  /** Forms that show the next form ten times each: few bytes, endless work. */
  @Test
  void formsWithinFormsEnd() throws IOException {
    PDPage page = new PDPage();
    file.document.addPage(page);
    PDFormXObject inner = form("BT /F1 1 Tf (laugh) Tj ET", null);
    inner.getResources().put(COSName.getPDFName("F1"), font());
    for (int level = 0; level < 9; level++) {
      inner = form("/X Do ".repeat(10), inner);
    }
    page.setResources(new PDResources());
    page.getResources().put(COSName.getPDFName("X"), inner);
    PDStream content = new PDStream(file.document);
    try (OutputStream out = content.createOutputStream()) {
      out.write("/X Do".getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(content);
    assertRefused(file.bytes(), "letters on a page");
  }

  private static PDFont font() {
    return new PDType1Font(FontName.HELVETICA);
  }

  private PDFormXObject form(String content, PDFormXObject shown) throws IOException {
    PDFormXObject form = new PDFormXObject(file.document);
    form.setBBox(PDRectangle.A4);
    form.setResources(new PDResources());
    if (shown != null) {
      form.getResources().put(COSName.getPDFName("X"), shown);
    }
    try (OutputStream out = form.getContentStream().createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }

  @Test
  void deepNestingIsRefusedOrPassedOver() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    String content =
        "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/Deep "
            + deep
            + ">> endobj\n"
            + "2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
    assertRefused(content.getBytes(StandardCharsets.US_ASCII), "the file");
  }

  @Test
  void endlessTreeOfPagesIsRefused() {
    String content =
        "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
            + "2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 1000000000>> endobj\n"
            + "trailer <</Root 1 0 R>>\n%%EOF\n";
    assertRefused(content.getBytes(StandardCharsets.US_ASCII), "the file");
  }

  @Test
  void fontsOfTheMachineAreNotAskedFor() {
    read(file.page().lines(70, 700, "Words").bytes());
    assertInstanceOf(SubstituteFont.class, FontMappers.instance());
  }
}
