package org.depositary.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.serve.DocumentPart.Heading;
import org.depositary.serve.DocumentPart.Paragraph;

/** Reads parts of documents from the graph: some paragraphs, their facts, the outline. */
final class DocumentReading {

  /** Paragraphs on a page: few enough that the longest documents stay usable. */
  static final int STEP = 200;

  /** Headings an outline may have before it leaves out the inner ones. */
  private static final int OUTLINE = 80;

  private static final String MENTION = "Mention";

  private final Site site;
  private final Chips chips;

  DocumentReading(Site site, Chips chips) {
    this.site = site;
    this.chips = chips;
  }

  /**
   * A part of a document.
   *
   * @param from a place on the page wanted, among all paragraphs
   * @param shown the hue of the facts to mark; empty for all
   */
  DocumentPart part(String id, int from, int total, String shown) {
    int first = Math.max(0, Math.min(from, total - 1)) / STEP * STEP;
    Map<String, String> arguments =
        Map.of(
            "document", id,
            "from", String.valueOf(first),
            "to", String.valueOf(first + STEP));
    List<Mark> marks = marks(arguments, shown);
    List<Paragraph> paragraphs =
        site.rows("document-paragraphs", arguments).rows().stream()
            .map(row -> paragraph(row, marks))
            .toList();
    return new DocumentPart(id, paragraphs, outline(id, first), first, total, STEP, shown);
  }

  /** How many paragraphs a document has. */
  int total(String id) {
    return FactRows.number(
        site.rows("document-size", Map.of("document", id)).rows().get(0), "paragraphs");
  }

  /** The place of a paragraph among all of its document; the first if there is none such. */
  int order(String id, String locator) {
    if (locator.isEmpty()) {
      return 0;
    }
    return site.rows("document-place", Map.of("document", id, "locator", locator)).rows().stream()
        .findFirst()
        .map(row -> FactRows.number(row, "order"))
        .orElse(0);
  }

  private static Paragraph paragraph(Binding row, List<Mark> marks) {
    String type = FactRows.text(row.get("type"));
    String locator = FactRows.text(row.get("locator"));
    boolean withheld = FactRows.withheld(row.get("text"));
    String text = withheld ? "" : FactRows.text(row.get("text"));
    int start = FactRows.number(row, "start");
    int end = start + text.codePointCount(0, text.length());
    List<Mark> here =
        marks.stream().filter(each -> each.start() < end && each.end() > start).toList();
    List<Mark> facts =
        here.stream().filter(each -> each.start() >= start && !each.mention()).toList();
    return new Paragraph(locator, type, MarkedText.of(text, start, here), withheld, facts);
  }

  private List<Mark> marks(Map<String, String> arguments, String shown) {
    List<Mark> marks = new ArrayList<>();
    for (Binding row : site.rows("document-marks", arguments).rows()) {
      Mark mark = mark(row, marks.size() + 1);
      if (shown.isEmpty() || mark.hue().equals(shown)) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private Mark mark(Binding row, int number) {
    Node mentioned = row.get("mentioned");
    String iri = Objects.requireNonNullElse(mentioned, row.get("fact")).getURI();
    boolean mention = FactRows.text(row.get("class")).endsWith(MENTION);
    String summary =
        Stream.of("name", "acts", "addressees", "instruments", "detail")
            .map(row::get)
            .filter(Objects::nonNull)
            .map(each -> FactRows.text(each).replace("|", ", "))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · "));
    Node kind = row.get("kind");
    return new Mark(
        number,
        site.addresses().link(iri),
        chips.hue(iri),
        kind == null ? site.texts().of("fact") : FactRows.text(kind),
        summary,
        mention,
        FactRows.number(row, "start"),
        FactRows.number(row, "end"));
  }

  /**
   * As many levels of headings as are easily overlooked; where even the outermost are too many,
   * those of the page.
   */
  private List<Heading> outline(String id, int first) {
    List<Heading> headings = new ArrayList<>();
    List<Heading> here = new ArrayList<>();
    Map<Integer, Integer> depths = new HashMap<>();
    for (Binding row : site.rows("document-outline", Map.of("document", id)).rows()) {
      int order = FactRows.number(row, "order");
      int depth =
          row.get("above") == null ? 0 : depths.getOrDefault(FactRows.number(row, "above"), 0) + 1;
      depths.put(order, depth);
      boolean withheld = FactRows.withheld(row.get("text"));
      String locator = FactRows.text(row.get("locator"));
      Heading heading =
          new Heading(locator, withheld ? locator : FactRows.text(row.get("text")), depth);
      headings.add(heading);
      if (order >= first && order < first + STEP) {
        here.add(heading);
      }
    }
    return count(headings, 0) > OUTLINE ? here : upperLevels(headings);
  }

  private static List<Heading> upperLevels(List<Heading> headings) {
    int deepest = 0;
    while (count(headings, deepest + 1) <= OUTLINE && count(headings, deepest) < headings.size()) {
      deepest++;
    }
    int limit = deepest;
    return headings.stream().filter(each -> each.depth() <= limit).toList();
  }

  private static long count(List<Heading> headings, int deepest) {
    return headings.stream().filter(each -> each.depth() <= deepest).count();
  }
}
