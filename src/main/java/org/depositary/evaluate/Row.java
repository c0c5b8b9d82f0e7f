package org.depositary.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A row of a gold table or of an answer.
 *
 * @param cells by column, stripped
 */
record Row(Map<String, String> cells) {

  /** A document is known by the number its id begins with, else by the whole id. */
  private static final Pattern DOCUMENT = Pattern.compile("[A-Za-z]?\\d+");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  /** The rows of a file; none where there is no file. */
  static List<Row> read(Path file) throws IOException {
    return Files.exists(file) ? parse(file.toString(), Files.readString(file)) : List.of();
  }

  /**
   * The rows of a table.
   *
   * @param source what to call it in an error
   * @throws IllegalArgumentException if it is no CSV
   */
  static List<Row> parse(String source, String csv) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), FORMAT)) {
      for (CSVRecord each : parser) {
        Map<String, String> cells = new HashMap<>();
        parser.getHeaderNames().stream()
            .filter(column -> !column.isEmpty() && each.isSet(column))
            .forEach(column -> cells.put(column, each.get(column).strip()));
        rows.add(new Row(cells));
      }
      return rows;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new IllegalArgumentException(source + " is not readable as CSV: " + e.getMessage(), e);
    }
  }

  /** Whether a table has a column: what its readers did not look for is not compared. */
  static boolean haveColumn(List<Row> table, String column) {
    return table.stream().anyMatch(row -> row.cells.containsKey(column));
  }

  /** The value of a column; empty where the table has none. */
  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The document it is about, in a gold table and in an answer. */
  String document() {
    if (cells.containsKey("doc")) {
      return get("doc");
    }
    String id = get("document");
    Matcher number = DOCUMENT.matcher(id);
    return number.lookingAt() ? number.group() : id;
  }

  Optional<Stretch> stretch() {
    try {
      return Optional.of(new Stretch(Integer.parseInt(get("start")), Integer.parseInt(get("end"))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How much of the shorter of two rows' stretches they share, 0 to 1. */
  double overlap(Row other) {
    Optional<Stretch> one = stretch();
    Optional<Stretch> two = other.stretch();
    return one.isPresent() && two.isPresent() ? one.get().overlap(two.get()) : 0;
  }

  /**
   * A part of a document's text.
   *
   * @param start in code points
   * @param end in code points, exclusive
   */
  record Stretch(int start, int end) {

    boolean meets(int from, int to) {
      return start < to && end > from;
    }

    private double overlap(Stretch other) {
      int shared = Math.min(end, other.end) - Math.max(start, other.start);
      int shorter = Math.min(end - start, other.end - other.start);
      return Math.max(0, shared) / (double) Math.max(1, shorter);
    }
  }
}
