package org.depositary.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The rows and cells of a table of a Word document. */
final class DocxTable {

  /** What may stand between a table and its rows, or a row and its cells. */
  private static final Set<String> WRAPPERS =
      Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag");

  private DocxTable() {}

  /** Whether a table holds data; one with whole texts in its cells only lays out the page. */
  static boolean isData(XmlObject table) {
    return rows(table).stream().flatMap(row -> cells(row).stream()).allMatch(DocxTable::isShort);
  }

  private static boolean isShort(XmlObject cell) {
    long filled = found(cell, "p").stream().filter(DocxTable::hasWords).count();
    return filled <= 1 && found(cell, "tbl").isEmpty();
  }

  private static boolean hasWords(XmlObject paragraph) {
    try (XmlCursor at = paragraph.newCursor()) {
      return !at.getTextValue().isBlank();
    }
  }

  static List<XmlObject> rows(XmlObject table) {
    return found(table, "tr");
  }

  static List<XmlObject> cells(XmlObject row) {
    return found(row, "tc");
  }

  private static List<XmlObject> found(XmlObject within, String name) {
    List<XmlObject> found = new ArrayList<>();
    try (XmlCursor at = within.newCursor()) {
      find(at, name, found);
    }
    return found;
  }

  private static void find(XmlCursor at, String name, List<XmlObject> found) {
    if (at.toFirstChild()) {
      do {
        String child = at.getName().getLocalPart();
        if (child.equals(name)) {
          found.add(at.getObject());
        } else if (WRAPPERS.contains(child)) {
          find(at, name, found);
        }
      } while (at.toNextSibling());
      at.toParent();
    }
  }
}
