package org.depositary.text;

/**
 * Makes a text regular without losing the way back to it.
 *
 * <p>What a clean text guarantees:
 *
 * <ol>
 *   <li>Every character knows the stretch of the raw text it stands for, in code points; the
 *       stretches come in the order of the text.
 *   <li>Byte-order marks, zero-width and directional characters and soft hyphens are gone; a word
 *       that a soft hyphen breaks at a line end is whole again.
 *   <li>Lines end in a line feed, whatever they ended in.
 *   <li>A form feed is a blank line; a page number alone on the nearest line before or after it is
 *       gone.
 *   <li>No-break, thin and other spaces, tabs and stray control characters are spaces.
 *   <li>Spaces stand alone, never at the start or the end of a line.
 *   <li>There are never two blank lines in a row.
 *   <li>The hyphens U+2010 and U+2011 are {@code -}; dashes stay as they are.
 *   <li>Curly quotes and apostrophes are straight.
 *   <li>Ligatures are spelled out, and the text is in Unicode's form NFC.
 *   <li>Marks of Markdown emphasis around words are gone; bullets, lone asterisks and underscores
 *       within words stay.
 *   <li>A word broken by a hyphen at a line end is whole again. Its hyphen stays where the text has
 *       the hyphenated form elsewhere, more often than the joined one; goes where it has the joined
 *       one; and where it has neither, goes before a small letter and stays before a capital or
 *       within a longer compound.
 *   <li>A blank line in mid-sentence is a space: where the line before has three words, ends in a
 *       small letter or a comma, and the next one starts with a small letter, and neither starts
 *       like an item, a heading or a row of a table.
 *   <li>Lines of dots, dashes, asterisks or underscores that only separate stay as they are.
 *   <li>All other line ends stay.
 * </ol>
 *
 * <p>The time it takes grows with the length of the text, not faster.
 */
public final class TextCleaner {

  private TextCleaner() {}

  public static CleanText clean(String raw) {
    MappedText text = CharacterStep.read(raw);
    LineStep.apply(text);
    EmphasisStep.apply(text);
    BrokenWordStep.apply(text);
    BrokenSentenceStep.apply(text);
    return text.toCleanText(raw);
  }
}
