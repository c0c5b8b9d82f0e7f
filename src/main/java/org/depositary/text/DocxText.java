package org.depositary.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/**
 * Walks through a Word document and writes down its text: the header of its first page, its body,
 * its notes. Text that was deleted or is hidden, the codes of fields and tables of contents are
 * passed over.
 */
final class DocxText {

  /** Settings, and words that are not shown. */
  private static final Set<String> SKIPPED =
      Set.of(
          "rPr",
          "tblPr",
          "tblGrid",
          "trPr",
          "tcPr",
          "pPr",
          "sectPr",
          "sdtPr",
          "sdtEndPr",
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "Fallback");

  private final LineWriter out = new LineWriter();
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final DocxNotes notes;
  private final Deque<List<XmlObject>> boxes = new ArrayDeque<>();
  private boolean inList;
  private int rows;

  private DocxText(XWPFDocument document) {
    styles = new DocxStyles(document.getStyles());
    numbering = new DocxNumbering(document.getNumbering(), styles);
    notes = new DocxNotes(document);
  }

  static String of(XWPFDocument document) {
    DocxText text = new DocxText(document);
    firstHeader(document).ifPresent(header -> text.walk(header._getHdrFtr()));
    text.walk(document.getDocument().getBody());
    for (DocxNotes.Note note : text.notes.inOrder()) {
      text.out.blankLine();
      text.out.marker(note.mark());
      text.walk(note.words());
    }
    return text.out.finish();
  }

  /** Where symbols stand that are not repeated in the text. */
  private static Optional<XWPFHeader> firstHeader(XWPFDocument document) {
    XWPFHeaderFooterPolicy headers = document.getHeaderFooterPolicy();
    if (headers == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(headers.getFirstPageHeader())
        .or(() -> Optional.ofNullable(headers.getDefaultHeader()));
  }

  private void walk(XmlObject part) {
    try (XmlCursor at = part.newCursor()) {
      children(at);
    }
  }

  private void children(XmlCursor at) {
    if (at.toFirstChild()) {
      do {
        element(at);
      } while (at.toNextSibling());
      at.toParent();
    }
  }

  private void element(XmlCursor at) {
    String name = at.getName().getLocalPart();
    switch (name) {
      case "p" -> paragraph(at);
      case "tbl" -> table(at);
      case "r" -> {
        if (!isHidden(at.getObject())) {
          children(at);
        }
      }
      case "t" -> out.words(at.getTextValue());
      case "tab" -> out.words(" ");
      case "noBreakHyphen" -> out.words("-");
      case "br", "cr" -> out.explicitBreak();
      case "footnoteReference" -> out.words(notes.footnote(at.getObject()));
      case "endnoteReference" -> out.words(notes.endnote(at.getObject()));
      case "txbxContent" -> boxes.peek().add(at.getObject());
      default -> {
        if (!SKIPPED.contains(name)) {
          children(at);
        }
      }
    }
  }

  private static boolean isHidden(XmlObject run) {
    CTRPr settings = run instanceof CTR typed ? typed.getRPr() : null;
    return settings != null
        && settings.sizeOfVanishArray() > 0
        && POIXMLUnits.parseOnOff(settings.getVanishArray(0));
  }

  private void paragraph(XmlCursor at) {
    CTPPr settings = at.getObject() instanceof CTP paragraph ? paragraph.getPPr() : null;
    if (styles.isContents(settings)) {
      return;
    }
    boxes.push(new ArrayList<>());
    String number = styles.list(settings).map(numbering::next).orElse("");
    if (rows > 0) {
      out.words(" " + number + " ");
      children(at);
    } else {
      standing(at, number, styles.heading(settings));
    }
    // a box of text stands beside its paragraph, not in it
    boxes.pop().forEach(this::walk);
  }

  private void standing(XmlCursor at, String number, OptionalInt heading) {
    boolean item = !number.isEmpty() && heading.isEmpty();
    if (item && inList) {
      out.lineBreak();
    } else {
      out.blankLine();
    }
    inList = item;
    if (heading.isPresent()) {
      out.beginRow();
      out.marker("#".repeat(heading.getAsInt()));
    }
    if (!number.isEmpty()) {
      out.marker(number);
    }
    children(at);
    if (heading.isPresent()) {
      out.endRow();
    }
    out.dropMarker();
  }

  private void table(XmlCursor at) {
    boolean data = DocxTable.isData(at.getObject());
    inList = false;
    out.blankLine();
    for (XmlObject row : DocxTable.rows(at.getObject())) {
      row(row, data && rows == 0);
    }
    out.blankLine();
  }

  private void row(XmlObject row, boolean data) {
    if (!data) {
      walk(row);
      return;
    }
    out.lineBreak();
    out.beginRow();
    rows++;
    List<XmlObject> cells = DocxTable.cells(row);
    for (int cell = 0; cell < cells.size(); cell++) {
      if (cell > 0) {
        out.cell();
      }
      walk(cells.get(cell));
    }
    rows--;
    out.endRow();
  }
}
