package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import org.depositary.outline.Paragraph;
import org.depositary.outline.Paragraph.Type;
import org.depositary.outline.Sentences;

/** The sentences of running prose; headings, preambles and entries of lists of names are none. */
final class Prose {

  private static final int FEWEST_WORDS = 3;

  private final Sentences sentences;

  Prose(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The sentences of a document, paragraph by paragraph. */
  List<List<Unit>> paragraphs(AnnotatedDocument document) {
    List<List<Unit>> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : document.outline().paragraphs()) {
      if (!paragraph.isHeading() && paragraph.type() != Type.PREAMBULAR) {
        paragraphs.add(sentences(document, paragraph));
      }
    }
    return paragraphs;
  }

  private List<Unit> sentences(AnnotatedDocument document, Paragraph paragraph) {
    String words = document.outline().words(paragraph);
    List<Integer> starts = sentences.starts(words);
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      String sentence = words.substring(starts.get(i), end).stripTrailing();
      if (sentence.split(" ").length >= FEWEST_WORDS) {
        int start = paragraph.start() + starts.get(i);
        units.add(new Unit(paragraph, start, start + sentence.length(), i == 0));
      }
    }
    return units;
  }
}
