package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

  private final List<Issue> issues = new ArrayList<>();
  private final WordFile file = new WordFile();

  private String read(byte[] bytes) {
    return new DocxReader().read(bytes, "a.docx", issues::add).orElse("");
  }

  private String read() {
    String text = read(file.bytes());
    assertTrue(issues.isEmpty(), issues.toString());
    return text;
  }

  @Test
  void headingsAreThoseOfStylesWithAnOutlineLevel() {
    file.headings("Kopf", 2, BigInteger.ZERO);
    file.styled("Kopf", "Rights of migrants");
    file.paragraph("The Working Group met.");
    file.paragraph("It rose.");
    assertEquals("## Rights of migrants\n\nThe Working Group met.\n\nIt rose.\n", read());
  }

  @Test
  void automaticNumbersArePrinted() {
    BigInteger list = file.list("decimal %1.", "lowerLetter (%2)", "lowerRoman (%3)");
    file.item(list, 0, "Urges States:");
    file.item(list, 1, "to ratify;");
    file.item(list, 2, "soon;");
    file.item(list, 2, "all of them;");
    file.item(list, 1, "to report;");
    file.paragraph("Between.");
    file.item(list, 0, "Thanks them.");
    file.item(list, 1, "again");
    assertEquals(
        "1. Urges States:\n(a) to ratify;\n(i) soon;\n(ii) all of them;\n(b) to report;\n\n"
            + "Between.\n\n2. Thanks them.\n(a) again\n",
        read());
  }

  @Test
  void numbersOfLevelsAreJoinedAndBulletsAreHyphens() {
    BigInteger sections = file.list("upperRoman %1.", "decimal %1.%2");
    file.item(sections, 0, "Introduction");
    file.item(sections, 1, "First");
    file.item(file.list("bullet \uf0b7"), 0, "point");
    assertEquals("I. Introduction\nI.1 First\n- point\n", read());
  }

  @Test
  void listsOfOneCountingGoOnUnlessOneStartsAnew() {
    BigInteger list = file.list("decimal %1.");
    file.item(list, 0, "one");
    BigInteger counting = file.document.getNumbering().getAbstractNumID(list);
    file.item(file.sameCounting(counting), 0, "two");
    BigInteger anew = file.sameCounting(counting);
    var override = file.document.getNumbering().getNum(anew).getCTNum().addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.valueOf(7));
    file.item(anew, 0, "seven");
    file.item(anew, 0, "eight");
    assertEquals("1. one\n2. two\n7. seven\n8. eight\n", read());
  }

  @Test
  void listMayComeFromAStyleAndHeadingsKeepTheirNumbers() {
    BigInteger list = file.list("upperRoman %1.");
    file.headings("Part", 1, list);
    file.styled("Part", "Housing");
    file.styled("Part", "Schools");
    file.styled("Part", "Left out").setNumID(BigInteger.ZERO);
    assertEquals("# I. Housing\n\n# II. Schools\n\n# Left out\n", read());
  }

  @Test
  void rowsOfDataAreLinesAndLayoutIsNot() {
    XWPFTable data = file.document.createTable(2, 2);
    data.getRow(0).getCell(0).setText("State");
    data.getRow(0).getCell(1).setText("Year");
    data.getRow(1).getCell(1).setText("1999");
    XWPFTable layout = file.document.createTable(1, 2);
    layout.getRow(0).getCell(0).setText("one");
    layout.getRow(0).getCell(0).addParagraph().createRun().setText("two");
    layout.getRow(0).getCell(1).setText("three");
    assertEquals("State | Year\n| 1999\n\none\n\ntwo\n\nthree\n", read());
  }

  @Test
  void footnotesStandAtTheEndWithTheirMarks() {
    XWPFParagraph paragraph = file.paragraph("As agreed");
    XWPFFootnote note = file.document.createFootnote();
    note.createParagraph().createRun().setText("In Durban.");
    paragraph.addFootnoteReference(note);
    paragraph.createRun().setText(" in 2001.");
    file.paragraph("Last words.");
    assertEquals("As agreed[1] in 2001.\n\nLast words.\n\n[1] In Durban.\n", read());
  }

  @Test
  void onlyWhatIsShownIsRead() {
    XWPFParagraph paragraph = file.paragraph("Shown");
    paragraph.createRun().setText(" hidden");
    paragraph.getRuns().get(1).setVanish(true);
    var deleted = paragraph.getCTP().addNewDel().addNewR();
    deleted.addNewDelText().setStringValue(" deleted");
    paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue(", inserted");
    paragraph.getCTP().addNewR().addNewInstrText().setStringValue(" PAGEREF x");
    paragraph.createRun().setText(",");
    paragraph.createRun().addBreak(BreakType.TEXT_WRAPPING);
    paragraph.createRun().setText("broken");
    assertEquals("Shown, inserted,\nbroken\n", read());
  }

  @Test
  void headerOfTheFirstPageGoesBeforeTheText() {
    file.paragraph("The Council met.");
    file.document
        .createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText("A/HRC/99/1");
    assertEquals("A/HRC/99/1\n\nThe Council met.\n", read());
  }

  private void assertRefused(byte[] bytes, String why) {
    assertTimeout(Duration.ofSeconds(20), () -> assertEquals("", read(bytes)));
    assertEquals(1, issues.size(), issues.toString());
    assertEquals(Issue.Level.ERROR, issues.get(0).level());
    assertTrue(issues.get(0).message().contains(why), issues.toString());
  }

  @Test
  void documentWithoutWordsIsRefused() {
    file.paragraph("");
    assertRefused(file.bytes(), "no text");
  }

  @Test
  void lockedDocumentIsRefused() {
    byte[] container = new byte[4096]; // of the kind a locked document is put into
    int[] signature = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    for (int i = 0; i < signature.length; i++) {
      container[i] = (byte) signature[i];
    }
    assertRefused(container, "password");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 100, 2000})
  void brokenDocumentIsRefused(int length) {
    file.paragraph("words");
    assertRefused(Arrays.copyOf(file.bytes(), length), "save it as .docx");
  }

  @Test
  void archiveOfAnotherKindIsRefused() throws IOException {
    assertRefused(zip("a.txt", "a".getBytes(StandardCharsets.UTF_8)), "save it as .docx");
  }

  @Test
  void bombOfOnePartIsRefused() throws IOException {
    file.paragraph("words");
    byte[] blanks = new byte[300 << 20];
    assertRefused(with("word/media/a.png", blanks), "MB");
  }

  @Test
  void bombOfTextIsRefused() throws IOException {
    byte[] blanks = new byte[(int) DocxArchive.LARGEST_PART + 100];
    Arrays.fill(blanks, (byte) ' ');
    byte[] opening = "<?xml version='1.0'?><a>".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(opening, 0, blanks, 0, opening.length);
    assertRefused(with("word/document.xml", blanks), "MB");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "<w:p xmlns:w='w'>" + "<w:a>".repeat(5000) + "</w:a>".repeat(5000) + "</w:p>";
    assertRefused(with("word/document.xml", deep.getBytes(StandardCharsets.UTF_8)), "deep");
  }

  @Test
  void entitiesAreNotResolved() throws IOException {
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    assertRefused(with("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)), "save it");
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  /** The document with a part put in or exchanged. */
  private byte[] with(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file.bytes()));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry each = from.getNextEntry(); each != null; each = from.getNextEntry()) {
        if (!each.getName().equals(name)) {
          to.putNextEntry(new ZipEntry(each.getName()));
          from.transferTo(to);
        }
      }
      to.putNextEntry(new ZipEntry(name));
      to.write(content);
    }
    return out.toByteArray();
  }
}
