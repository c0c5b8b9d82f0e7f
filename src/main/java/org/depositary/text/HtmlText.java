package org.depositary.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and writes down its text. */
final class HtmlText implements NodeFilter {

  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "nav",
          "template",
          "noscript",
          "iframe",
          "object",
          "svg",
          "button",
          "select",
          "textarea");
  private static final String WITHIN_LAYOUT = "table table, h1, h2, h3, h4, ul, ol, p + p";

  private final LineWriter out = new LineWriter();
  private final Deque<HtmlList> lists = new ArrayDeque<>();
  private final Map<Element, Boolean> dataTables = new IdentityHashMap<>();
  private int preformatted;

  private HtmlText() {}

  static String of(Document page) {
    HtmlText text = new HtmlText();
    page.filter(text);
    return text.out.finish();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      if (preformatted > 0) {
        out.lines(words.getWholeText());
      } else {
        out.words(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      if (SKIPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        out.blankLine();
        out.beginRow();
        out.marker("#".repeat(element.normalName().charAt(1) - '0'));
      }
      case "ul", "ol" -> {
        listEdge();
        lists.push(HtmlList.of(element));
      }
      case "li" -> {
        out.lineBreak();
        out.marker(lists.isEmpty() ? "-" : lists.peek().nextMarker(element));
      }
      case "pre" -> {
        out.blankLine();
        preformatted++;
      }
      case "br" -> out.explicitBreak();
      case "tr" -> {
        if (isRow(element)) {
          out.lineBreak();
          out.beginRow();
        }
      }
      case "td", "th" -> {
        if (!isRow(element.parent())) {
          out.blankLine();
        } else if (element.previousElementSibling() != null) {
          out.cell();
        }
      }
      case "sup" -> out.words(isReference(element) ? "[" : "");
      case "dd" -> out.lineBreak();
      case "thead", "tbody", "tfoot" -> {}
      default -> {
        if (element.isBlock()) {
          out.blankLine();
        }
      }
    }
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        out.endRow();
        out.blankLine();
      }
      case "ul", "ol" -> {
        lists.pop();
        listEdge();
      }
      case "li" -> {
        out.dropMarker();
        out.lineBreak();
      }
      case "pre" -> {
        preformatted--;
        out.blankLine();
      }
      case "tr" -> {
        if (isRow(element)) {
          out.endRow();
          out.lineBreak();
        }
      }
      case "td", "th" -> {
        if (!isRow(element.parent())) {
          out.blankLine();
        }
      }
      case "sup" -> out.words(isReference(element) ? "]" : "");
      case "br", "thead", "tbody", "tfoot" -> {}
      default -> {
        if (element.isBlock()) {
          out.blankLine();
        }
      }
    }
  }

  private void listEdge() {
    if (lists.isEmpty()) {
      out.blankLine();
    } else {
      out.lineBreak();
    }
  }

  /** Whether a row belongs to a table of data; one that only lays out the page has no rows. */
  private boolean isRow(Element row) {
    Element table = row == null || !row.nameIs("tr") ? null : row.closest("table");
    return table != null
        && dataTables.computeIfAbsent(table, t -> t.selectFirst(WITHIN_LAYOUT) == null);
  }

  /** Whether a raised text points at a footnote. */
  private static boolean isReference(Element raised) {
    return raised.text().matches("\\d{1,3}");
  }
}
