package org.depositary.text;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed line of a page. Lengths are in points from the page's upper left corner.
 *
 * @param text its words
 * @param left where it begins
 * @param bottom where its letters stand
 * @param size of its letters, that of most of them
 * @param bold whether all of it is in bold letters
 */
record PdfLine(String text, float left, float bottom, float size, boolean bold) {

  static PdfLine of(String text, List<TextPosition> letters) {
    TextPosition first = letters.get(0);
    float[] sizes = new float[letters.size()];
    boolean bold = true;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = letters.get(i).getFontSizeInPt();
      bold &= letters.get(i).getUnicode().isBlank() || isBold(letters.get(i).getFont());
    }
    Arrays.sort(sizes);
    return new PdfLine(text, first.getX(), first.getY(), sizes[sizes.length / 2], bold);
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    return name != null && (name.contains("Bold") || name.contains("Black"));
  }

  /** Whether a sentence or clause ends with it. */
  boolean isClosed() {
    return ".;:!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
