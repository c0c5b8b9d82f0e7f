package org.depositary.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.text.CleanText;
import org.depositary.text.Span;

/** A text and its paragraphs, in the order of the text; each knows what it stands under. */
public final class Outline {

  private final CleanText text;
  private final List<Paragraph> paragraphs;
  private final Map<Integer, List<Paragraph>> children = new HashMap<>();

  public Outline(CleanText text, List<Paragraph> paragraphs) {
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
    for (Paragraph paragraph : this.paragraphs) {
      paragraph
          .parent()
          .ifPresent(
              parent ->
                  children.computeIfAbsent(parent.order(), k -> new ArrayList<>()).add(paragraph));
    }
  }

  public CleanText text() {
    return text;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** What stands directly under a paragraph or heading, in the order of the text. */
  public List<Paragraph> children(Paragraph paragraph) {
    return children.getOrDefault(paragraph.order(), List.of());
  }

  /**
   * The words of a paragraph, cleaned, on one line, without its marker and its items; char by char
   * as they stand in the clean text.
   */
  public String words(Paragraph paragraph) {
    return text.value().substring(paragraph.start(), paragraph.end()).replace('\n', ' ');
  }

  /** The last paragraph that begins at or before an offset of the text as read. */
  public Optional<Paragraph> at(Span span) {
    int low = 0;
    int high = paragraphs.size() - 1;
    Paragraph found = null;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Paragraph candidate = paragraphs.get(middle);
      if (candidate.span().start() <= span.start()) {
        found = candidate;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.ofNullable(found);
  }
}
