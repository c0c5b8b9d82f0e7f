package org.depositary.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word document made for a test. */
final class WordFile {

  final XWPFDocument document = new XWPFDocument();

  /** Adds a style of headings; the list is 0 where they are not numbered. */
  WordFile headings(String id, int level, BigInteger list) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal("Heading of the test " + level);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
    style.getPPr().addNewNumPr().addNewNumId().setVal(list);
    document.createStyles().addStyle(new XWPFStyle(style));
    return this;
  }

  /**
   * Adds a list.
   *
   * @param levels a format and a pattern for each level, such as {@code decimal %1.}
   * @return its number
   */
  BigInteger list(String... levels) {
    CTAbstractNum counting = CTAbstractNum.Factory.newInstance();
    counting.setAbstractNumId(
        BigInteger.valueOf(document.createNumbering().getAbstractNums().size()));
    for (int i = 0; i < levels.length; i++) {
      String[] parts = levels[i].split(" ", 2);
      CTLvl level = counting.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(parts[0]));
      level.addNewLvlText().setVal(parts[1]);
    }
    return sameCounting(document.getNumbering().addAbstractNum(new XWPFAbstractNum(counting)));
  }

  /** Adds another list that goes on with the counting of one. */
  BigInteger sameCounting(BigInteger counting) {
    return document.getNumbering().addNum(counting);
  }

  XWPFParagraph paragraph(String words) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!words.isEmpty()) {
      paragraph.createRun().setText(words);
    }
    return paragraph;
  }

  XWPFParagraph item(BigInteger list, int level, String words) {
    XWPFParagraph item = paragraph(words);
    item.setNumID(list);
    item.setNumILvl(BigInteger.valueOf(level));
    return item;
  }

  XWPFParagraph styled(String style, String words) {
    XWPFParagraph paragraph = paragraph(words);
    paragraph.setStyle(style);
    return paragraph;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
