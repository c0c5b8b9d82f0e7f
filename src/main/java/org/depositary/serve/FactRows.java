package org.depositary.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.serve.FactRow.Field;

/**
 * Reads rows of the pages' questions. By their names, columns that end in {@code Links} hold links,
 * {@code fact} and {@code kind} are the fact and what it is called, {@code words} and those beside
 * it are the quote, {@code anchor} is the name of the row on its page, {@code count} is a number of
 * facts and {@code key} is of what they are; all others are shown as they stand.
 */
final class FactRows {

  private static final String LINKS = "Links";
  private static final String COUNT = "count";
  private static final String ANCHOR = "anchor";
  private static final String WITHHELD = "https://w3id.org/depositary/ontology#Withheld";
  private static final Set<String> NOT_SHOWN =
      Set.of(
          ANCHOR,
          "fact",
          "kind",
          "class",
          "key",
          "words",
          "start",
          "end",
          "paragraph",
          "paragraphStart",
          "document",
          "title",
          "digest",
          "locator",
          Sections.TOTAL);

  private final Chips chips;
  private final Texts texts;

  FactRows(Chips chips, Texts texts) {
    this.chips = chips;
    this.texts = texts;
  }

  /**
   * Reads a row.
   *
   * @param columns of the answer
   * @param count where the facts that a row counts are listed, by the key of the row; null if
   *     nowhere
   */
  FactRow row(Binding row, List<String> columns, UnaryOperator<String> count) {
    List<Field> fields =
        columns.stream()
            .filter(each -> !NOT_SHOWN.contains(each))
            .map(each -> field(row, each, count))
            .toList();
    Optional<Quote.Place> place = place(row);
    Node anchor = row.get(ANCHOR);
    return new FactRow(
        anchor == null ? null : text(anchor),
        fact(row),
        fields,
        place,
        place.flatMap(each -> quote(row, each)));
  }

  private Optional<Chip> fact(Binding row) {
    Node fact = row.get("fact");
    if (fact == null) {
      Node kind = row.get("kind");
      return kind == null ? Optional.empty() : Optional.of(new Chip(text(kind), "", Chip.OTHER));
    }
    String label = Optional.ofNullable(row.get("kind")).map(FactRows::text).orElse("");
    return chips.chip(fact.getURI(), label.isEmpty() ? texts.of("fact") : label);
  }

  private Field field(Binding row, String column, UnaryOperator<String> count) {
    Node value = row.get(column);
    String shown = value == null ? "" : text(value);
    if (column.endsWith(LINKS)) {
      String name = column.substring(0, column.length() - LINKS.length());
      return new Field(name, chips.links(shown), "", "", false);
    }
    boolean number =
        value != null && value.isLiteral() && value.getLiteralValue() instanceof Number;
    Node key = row.get("key");
    String address =
        column.equals(COUNT) && count != null && key != null ? count.apply(text(key)) : "";
    return new Field(column, List.of(), texts.value(column, shown), address, number);
  }

  /** Where the words of a row stand. */
  static Optional<Quote.Place> place(Binding row) {
    Node document = row.get("document");
    if (document == null) {
      return Optional.empty();
    }
    String id = text(document);
    String locator = Optional.ofNullable(row.get("locator")).map(FactRows::text).orElse("");
    String title = Optional.ofNullable(row.get("title")).map(FactRows::text).orElse(id);
    Node digest = row.get("digest");
    return Optional.of(
        new Quote.Place(
            id,
            title,
            locator,
            Addresses.place(id, locator),
            digest != null && Boolean.TRUE.equals(digest.getLiteralValue())));
  }

  /** The words of a row amid their paragraph. */
  static Optional<Quote> quote(Binding row, Quote.Place place) {
    Node words = row.get("words");
    if (words == null) {
      return Optional.empty();
    }
    if (withheld(words)) {
      return Optional.of(Quote.withheld(place));
    }
    Node paragraph = row.get("paragraph");
    if (paragraph == null || withheld(paragraph)) {
      return Optional.of(Quote.alone(text(words), place));
    }
    int from = number(row, "start") - number(row, "paragraphStart");
    return Optional.of(Quote.within(text(paragraph), from, text(words), place));
  }

  /** Whether a graph holds back the words of a literal, for the rights of their document. */
  static boolean withheld(Node words) {
    return WITHHELD.equals(words.getLiteralDatatypeURI());
  }

  static int number(Binding row, String column) {
    return ((Number) row.get(column).getLiteralValue()).intValue();
  }

  static String text(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
  }
}
