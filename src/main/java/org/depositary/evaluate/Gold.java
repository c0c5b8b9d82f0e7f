package org.depositary.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of gold tables: one CSV file per kind of fact, {@code keys.csv}, and {@code
 * regions.csv}, which says for which stretches of which documents the tables are complete. Only
 * facts within a region count, so that a table may cover part of a document.
 */
final class Gold {

  private static final String ALL = "*";

  private final Path folder;
  private final List<Region> regions = new ArrayList<>();

  private record Region(String document, int start, int end, Set<String> tables) {}

  private Gold(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens a folder.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if its regions are not as they should be
   */
  static Gold read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Gold gold = new Gold(folder);
    for (Row each : gold.table("regions")) {
      Row.Stretch stretch =
          each.stretch()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          folder.resolve("regions.csv") + " has a row without start and end"));
      Set<String> tables = Folding.values(each.get("tables"));
      gold.regions.add(
          new Region(
              each.document(),
              stretch.start(),
              stretch.end(),
              tables.isEmpty() ? Set.of(ALL) : tables));
    }
    return gold;
  }

  /** All rows of a table; none where the folder has no such table. */
  List<Row> table(String name) throws IOException {
    return Row.read(folder.resolve(name + ".csv"));
  }

  /** The rows that lie in the regions of a table; those without a place lie in all of them. */
  List<Row> inside(List<Row> rows, String table) {
    return rows.stream().filter(row -> isInside(row, table)).toList();
  }

  private boolean isInside(Row row, String table) {
    Optional<Row.Stretch> stretch = row.stretch();
    return regions.stream()
        .filter(region -> region.document().equals(row.document()))
        .filter(region -> region.tables().contains(table) || region.tables().contains(ALL))
        .anyMatch(region -> stretch.isEmpty() || stretch.get().meets(region.start(), region.end()));
  }
}
