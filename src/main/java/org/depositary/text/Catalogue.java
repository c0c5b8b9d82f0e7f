package org.depositary.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import org.depositary.report.Issue;
import org.depositary.text.SourceDocument.Description;

/**
 * What the {@code catalogue.csv} of a folder says of the documents in it. What is wrong with it is
 * an issue, never an exception.
 */
public final class Catalogue {

  /** The name of the file in its folder. */
  public static final String FILE_NAME = "catalogue.csv";

  private static final Set<String> COLUMNS =
      Set.of("file", "title", "issuer", "body", "date", "symbols", "language", "rights", "note");
  private static final Pattern SYMBOL_SEPARATOR = Pattern.compile("\\s*[;|]\\s*");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  private final Path file;
  private final Consumer<Issue> issues;
  private final Map<Path, Description> rows = new TreeMap<>();

  private Catalogue(Path file, Consumer<Issue> issues) {
    this.file = file;
    this.issues = issues;
  }

  /**
   * Reads the catalogue of a folder.
   *
   * @return an empty one where the folder has none
   */
  public static Catalogue of(Path folder, Consumer<Issue> issues) {
    Catalogue catalogue = new Catalogue(folder.resolve(FILE_NAME), issues);
    if (Files.isRegularFile(catalogue.file)) {
      catalogue.read();
    }
    return catalogue;
  }

  /**
   * What it says of a document.
   *
   * @param document the path of its file, in the folder of the catalogue or below it
   */
  public Optional<Description> describe(Path document) {
    return Optional.ofNullable(rows.get(document.toAbsolutePath().normalize()));
  }

  private void read() {
    try {
      Optional<DecodedText> text =
          DecodedText.of(Files.readAllBytes(file), file.toString(), issues);
      if (text.isPresent()) {
        parse(text.get().value().replaceFirst("^\ufeff", ""));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      report("", "cannot be read as CSV (" + e.getMessage() + "); correct it");
    } catch (IllegalArgumentException e) {
      report("1", "its first line must name the columns, each once (" + e.getMessage() + ")");
    }
  }

  private void parse(String text) throws IOException {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      List<String> columns = parser.getHeaderNames().stream().map(Catalogue::lowerCase).toList();
      if (!columns.contains("file")) {
        report("1", "has no column named file; name the columns in its first line");
        return;
      }
      columns.stream()
          .filter(column -> !column.isEmpty() && !COLUMNS.contains(column))
          .forEach(column -> report("1", "the column '" + column + "' is unknown and passed over"));
      for (CSVRecord row : parser) {
        read(row, columns.size(), Long.toString(parser.getCurrentLineNumber()));
      }
    }
  }

  private void read(CSVRecord row, int columns, String line) {
    String name = value(row, "file");
    if (row.size() > columns) {
      report(line, "the row has " + row.size() + " values; quote those that hold a comma");
    }
    if (name.isEmpty()) {
      report(line, "the row names no file and is passed over");
      return;
    }
    try {
      Path document = file.resolveSibling(name).toAbsolutePath().normalize();
      if (rows.containsKey(document)) {
        report(line, "'" + name + "' has a row already; the first one counts");
      } else {
        if (!Files.isRegularFile(document)) {
          report(line, "there is no file '" + name + "'; correct the name or remove the row");
        }
        rows.put(document, describe(row, line));
      }
    } catch (InvalidPathException e) {
      report(line, "'" + name + "' cannot be the name of a file");
    }
  }

  private Description describe(CSVRecord row, String line) {
    String date = value(row, "date");
    if (!date.isEmpty() && !PrintedDate.isIso(date)) {
      report(line, "the date '" + date + "' is passed over; write it like 2010-10-12 or 2010");
      date = "";
    }
    return new Description(
        value(row, "title"),
        value(row, "issuer"),
        value(row, "body"),
        date,
        SYMBOL_SEPARATOR
            .splitAsStream(value(row, "symbols"))
            .filter(symbol -> !symbol.isEmpty())
            .distinct()
            .toList(),
        lowerCase(value(row, "language")),
        value(row, "rights"),
        value(row, "note"));
  }

  private static String value(CSVRecord row, String column) {
    return row.isSet(column) ? row.get(column).strip() : "";
  }

  private static String lowerCase(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  private void report(String place, String message) {
    issues.accept(Issue.warning(file.toString(), place, message));
  }
}
