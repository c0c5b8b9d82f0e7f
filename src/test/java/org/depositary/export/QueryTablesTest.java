package org.depositary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.depositary.SampleGraph;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables are what their description says, by the rules of CSV on the Web. */
class QueryTablesTest {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir private static Path folder;
  private static QueryCatalogue queries;
  private static List<Path> written;
  private static List<JsonObject> tables;

  @BeforeAll
  static void write() throws IOException {
    queries = QueryCatalogue.read(Path.of("queries"), issue -> {});
    ReleaseSource source = new ReleaseSource(SampleGraph.inMemory(), queries, Path.of(""), "0");
    written = new QueryTables(source).write(folder);
    JsonObject description = JSON.read(csv("csv-metadata.json").toString());
    assertEquals(
        "http://www.w3.org/ns/csvw",
        description.get("@context").getAsArray().get(0).getAsString().value());
    tables = description.getArray("tables").map(JsonValue::getAsObject).toList();
  }

  private static Path csv(String name) {
    return folder.resolve("csv").resolve(name);
  }

  private static List<JsonObject> columns(JsonObject table) {
    return table.getObj("tableSchema").getArray("columns").map(JsonValue::getAsObject).toList();
  }

  @Test
  void thereIsATableForEachQueryThatNeedsNoParameter() {
    Set<String> wanted = new TreeSet<>();
    queries.queries().stream()
        .filter(CannedQuery::needsNothing)
        .forEach(query -> wanted.add(query.name() + ".csv"));
    Set<String> described = new TreeSet<>();
    tables.forEach(table -> described.add(table.getString("url")));
    assertEquals(wanted, described);
    assertTrue(wanted.size() > 20 && !wanted.contains("state-profile.csv"));
    assertTrue(written.containsAll(wanted.stream().map(QueryTablesTest::csv).toList()));
    assertTrue(written.contains(csv("csv-metadata.json")));
  }

  @Test
  void everyColumnIsDescribedInTheOrderOfTheTable() throws IOException {
    for (JsonObject table : tables) {
      try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(csv(table.getString("url"))))) {
        List<JsonObject> columns = columns(table);
        assertEquals(
            parser.getHeaderNames(),
            columns.stream().map(each -> each.getString("titles")).toList());
        for (JsonObject column : columns) {
          // names are variables of URI templates
          assertTrue(column.getString("name").matches("[A-Za-z0-9]+"));
          assertFalse(column.getString("dc:description").isBlank());
        }
      }
      assertFalse(table.getString("dc:title").isBlank());
    }
  }

  @Test
  void everyCellIsOfItsDatatype() throws IOException {
    int cells = 0;
    for (JsonObject table : tables) {
      try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(csv(table.getString("url"))))) {
        List<JsonObject> columns = columns(table);
        for (CSVRecord row : parser) {
          for (JsonObject column : columns) {
            String cell = row.get(column.getString("name"));
            String datatype = column.getString("datatype");
            // an empty cell is a missing value
            boolean valid = cell.isEmpty() || new XSDDatatype(datatype).isValid(cell);
            assertTrue(valid, table.getString("url") + " " + column + ": " + cell);
            cells++;
          }
        }
      }
    }
    assertTrue(cells > 500, "cells: " + cells);
  }

  @Test
  void multivaluedColumnsSayWhatSeparatesTheirValues() {
    for (JsonObject table : tables) {
      String name = table.getString("url").replace(".csv", "");
      Set<String> separated = new TreeSet<>();
      for (JsonObject column : columns(table)) {
        if (column.hasKey("separator")) {
          assertEquals("|", column.getString("separator"));
          separated.add(column.getString("name"));
        }
      }
      assertEquals(new TreeSet<>(queries.get(name).multivalued()), separated, name);
    }
  }
}
