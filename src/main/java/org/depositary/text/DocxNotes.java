package org.depositary.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/** The footnotes and endnotes of a Word document, counted as they are referred to. */
final class DocxNotes {

  private final XWPFDocument document;
  private final Map<Integer, String> footnotes = new LinkedHashMap<>();
  private final Map<Integer, String> endnotes = new LinkedHashMap<>();

  /**
   * A note and its mark.
   *
   * @param mark as referred to: {@code [1]}
   * @param words its content
   */
  record Note(String mark, XmlObject words) {}

  DocxNotes(XWPFDocument document) {
    this.document = document;
  }

  String footnote(XmlObject reference) {
    return refer(reference, footnotes, "[" + (footnotes.size() + 1) + "]");
  }

  String endnote(XmlObject reference) {
    return refer(reference, endnotes, "[" + Numerals.roman(endnotes.size() + 1) + "]");
  }

  private static String refer(XmlObject reference, Map<Integer, String> marks, String next) {
    return reference instanceof CTFtnEdnRef note && note.getId() != null
        ? marks.computeIfAbsent(note.getId().intValue(), id -> next)
        : "";
  }

  /** The notes referred to so far: footnotes, then endnotes. */
  List<Note> inOrder() {
    return Stream.concat(
            footnotes.entrySet().stream()
                .map(each -> note(each.getValue(), document.getFootnoteByID(each.getKey()))),
            endnotes.entrySet().stream()
                .map(each -> note(each.getValue(), document.getEndnoteByID(each.getKey()))))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Note note(String mark, XWPFAbstractFootnoteEndnote found) {
    return found == null ? null : new Note(mark, found.getCTFtnEdn());
  }
}
