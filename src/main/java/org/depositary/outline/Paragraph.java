package org.depositary.outline;

import java.util.Locale;
import java.util.Optional;
import org.depositary.text.Span;

/**
 * A heading, paragraph, item or list entry: the smallest piece of a text that has a place of its
 * own.
 *
 * @param order 0, 1, 2 ... in the order of the text
 * @param parent the heading, paragraph or item it stands under
 * @param locator as printed, outer to inner ({@code IV/109(p)(ix)}); unique in its document
 * @param type what it is
 * @param marker as printed ({@code (a)}, {@code 12.}, {@code -}); empty where there is none
 * @param start offset of its words, after the marker, in the clean text
 * @param end offset after its last word in the clean text, before those of its items
 * @param span the same stretch in the text as read
 */
public record Paragraph(
    int order,
    Optional<Paragraph> parent,
    String locator,
    Type type,
    String marker,
    int start,
    int end,
    Span span) {

  /** What a paragraph is. */
  public enum Type {
    OPERATIVE,
    PREAMBULAR,
    HEADING,
    NARRATIVE,
    LIST_ENTRY;

    /** As printed in answers: {@code list-entry}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public boolean isHeading() {
    return type == Type.HEADING;
  }
}
