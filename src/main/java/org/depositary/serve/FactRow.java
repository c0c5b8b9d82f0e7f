package org.depositary.serve;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a section: a fact, or anything else that is listed.
 *
 * @param anchor by which the row is linked to on its page; null for none
 * @param fact the fact itself, by the name of its kind, where the row is one
 * @param fields in order; empty ones too
 * @param place the document the row speaks of, where it names one
 * @param quote the words the fact came from, where the row has them
 */
record FactRow(
    String anchor,
    Optional<Chip> fact,
    List<Field> fields,
    Optional<Quote.Place> place,
    Optional<Quote> quote) {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d){0,2}");

  FactRow {
    fields = List.copyOf(fields);
  }

  /**
   * A value, or several.
   *
   * @param column its name
   * @param chips the things it names
   * @param text where it names none
   * @param address of what the text counts; empty if it leads nowhere
   * @param number whether it is one
   */
  record Field(String column, List<Chip> chips, String text, String address, boolean number) {

    Field {
      chips = List.copyOf(chips);
    }

    boolean empty() {
      return chips.isEmpty() && text.isEmpty();
    }

    /** Class of its cell in a table; null for none. */
    String style() {
      if (number) {
        return "number";
      }
      return DATE.matcher(text).matches() ? "date" : null;
    }
  }

  /** The field of a column. */
  Optional<Field> field(String column) {
    return fields.stream().filter(each -> each.column().equals(column)).findFirst();
  }
}
