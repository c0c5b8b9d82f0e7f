package org.depositary.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the answer of a query is drawn.
 *
 * @param kind of picture
 * @param columns of the answer by the part they play in it, in the order of the header
 */
public record Chart(Kind kind, Map<String, String> columns) {

  /** Kinds of pictures, with the parts that columns play in them. */
  public enum Kind {
    /** What goes from where through where to where, and how much of it. */
    FLOW("from", "through", "to", "value"),
    /** How much at each place of an axis, stacked by series. */
    BARS("x", "series", "value"),
    /** How much in each field of two axes. */
    HEATMAP("x", "y", "value"),
    /** What holds in each field of two axes. */
    GRID("x", "y", "value"),
    /** What has to do with what, and how much. */
    NETWORK("from", "to", "value"),
    /** What comes back: from a place in one text to a place in a later one. */
    THREADS("from", "fromPlace", "to", "toPlace", "value");

    private final List<String> parts;

    Kind(String... parts) {
      this.parts = List.of(parts);
    }

    /** As written in a header: {@code heatmap}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String label) {
      return Arrays.stream(values())
          .filter(each -> each.label().equals(label))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "unknown chart "
                          + label
                          + ": there are "
                          + String.join(", ", Arrays.stream(values()).map(Kind::label).toList())));
    }
  }

  /**
   * @throws IllegalArgumentException if the columns do not play the parts of the kind
   */
  public Chart {
    if (!List.copyOf(columns.keySet()).equals(kind.parts)) {
      throw new IllegalArgumentException(
          "a chart " + kind.label() + " names the columns of " + String.join(", ", kind.parts));
    }
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
