package org.depositary.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The one font, carried by the library, that stands in for those a PDF file does not carry itself.
 * With the fonts of the machine, as is the library's habit, the same file would read differently
 * elsewhere, and a list of them would be written into the user's folder.
 */
final class SubstituteFont implements FontMapper {

  private static final String CARRIED = "resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;

  private SubstituteFont(TrueTypeFont font) {
    this.font = font;
  }

  static SubstituteFont load() {
    try (InputStream in = PDDocument.class.getResourceAsStream("/org/apache/pdfbox/" + CARRIED)) {
      return new SubstituteFont(new TTFParser().parse(new RandomAccessReadBuffer(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its font " + CARRIED, e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
    return new CIDFontMapping(null, font, true);
  }
}
