package org.depositary.extract;

import org.depositary.outline.Paragraph;

/**
 * A stretch of text that may hold one statement: the finest item, or in running prose the sentence
 * or clause.
 *
 * @param paragraph it stands in
 * @param start in the clean text
 * @param end in the clean text, exclusive
 * @param opensParagraph whether it is the first of its paragraph
 */
record Unit(Paragraph paragraph, int start, int end, boolean opensParagraph) {

  String words(String text) {
    return text.substring(start, end).replace('\n', ' ');
  }
}
