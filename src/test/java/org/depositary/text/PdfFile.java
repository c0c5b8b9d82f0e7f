package org.depositary.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF document made for a test. */
final class PdfFile {

  static final float SIZE = 11;

  static {
    // else writing would look for the fonts of the machine and list them in the user's folder
    FontMappers.set(SubstituteFont.load());
  }

  final PDDocument document = new PDDocument();
  private PDPage page;

  PdfFile page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Puts lines on the page, the first at a height above its lower edge, 13 points apart. */
  PdfFile lines(float left, float height, String... lines) {
    return write(FontName.HELVETICA, SIZE, left, height, lines);
  }

  PdfFile write(FontName font, float size, float left, float height, String... lines) {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      for (int i = 0; i < lines.length; i++) {
        out.beginText();
        out.setFont(new PDType1Font(font), size);
        out.newLineAtOffset(left, height - i * 13);
        out.showText(lines[i]);
        out.endText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
