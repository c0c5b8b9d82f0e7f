package org.depositary.serve;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What the values in a column stand for, by the column's name, from {@code columns.properties}; by
 * the name of the query and the column where one name means several things.
 */
final class ColumnKinds {

  private static final String PLACE = "@";
  private static final String WORDS = "words";
  private static final String LEFT_OUT = "-";

  private final ResourceBundle bundle = ResourceBundle.getBundle("org.depositary.serve.columns");
  private final String query;

  ColumnKinds(String query) {
    this.query = query;
  }

  private String meaning(String column) {
    String own = query + "." + column;
    return value(bundle.containsKey(own) ? own : column);
  }

  private String value(String name) {
    return bundle.containsKey(name) ? bundle.getString(name) : "";
  }

  /** The kind of colour that things of a kind have; empty for none. */
  String colour(String thing) {
    return value("colour." + thing);
  }

  /** The kinds of things, as in {@code /id/KIND/}, whose keys the values are; none for others. */
  List<String> things(String column) {
    String meaning = meaning(column);
    boolean other =
        meaning.isEmpty()
            || meaning.startsWith(PLACE)
            || meaning.equals(WORDS)
            || meaning.equals(LEFT_OUT);
    return other ? List.of() : List.of(meaning.split(" "));
  }

  /** The column with the document in which the values are locators; empty for others. */
  String documentOf(String column) {
    String meaning = meaning(column);
    return meaning.startsWith(PLACE) ? meaning.substring(PLACE.length()) : "";
  }

  /** Whether the values are sentences. */
  boolean words(String column) {
    return meaning(column).equals(WORDS);
  }

  /** The columns that pages show of those there are, in their order. */
  List<String> shown(List<String> columns) {
    String order = value("columns." + query);
    return order.isEmpty()
        ? columns.stream().filter(each -> !meaning(each).equals(LEFT_OUT)).toList()
        : Arrays.stream(order.split(" ")).filter(columns::contains).toList();
  }
}
