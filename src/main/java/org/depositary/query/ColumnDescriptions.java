package org.depositary.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the columns of all queries of a folder hold: {@code columns.yaml} in it. A query's header
 * may say otherwise for its own. A folder without that file need not describe its columns.
 */
final class ColumnDescriptions {

  static final String FILE = "columns.yaml";

  private static final Set<String> FIELDS = Set.of("type", "description");

  private final Optional<Map<?, ?>> common;

  private ColumnDescriptions(Optional<Map<?, ?>> common) {
    this.common = common;
  }

  static ColumnDescriptions none() {
    return new ColumnDescriptions(Optional.empty());
  }

  /**
   * Reads the file of a folder, if it is there.
   *
   * @throws IOException if it cannot be read or is not as it should be
   */
  static ColumnDescriptions read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return none();
    }
    try {
      Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
      if (read instanceof Map<?, ?> columns) {
        return new ColumnDescriptions(Optional.of(columns));
      }
      throw new IOException(file + ": give each column by its name, with a description");
    } catch (YamlEngineException e) {
      throw new IOException(file + " is no YAML: " + e.getMessage(), e);
    }
  }

  /**
   * Describes the columns of a query.
   *
   * @param names in order
   * @param own what the query's header says of some of them
   * @throws IllegalArgumentException if one is described nowhere, or not as it should be
   */
  List<Column> describe(List<String> names, Map<?, ?> own, Collection<String> multivalued) {
    for (Object described : own.keySet()) {
      if (!names.contains(String.valueOf(described))) {
        throw new IllegalArgumentException("columns describes " + described + ", which is none");
      }
    }
    return names.stream().map(name -> describe(name, own, multivalued.contains(name))).toList();
  }

  private Column describe(String name, Map<?, ?> own, boolean multivalued) {
    Object found = own.get(name);
    if (found == null && common.isPresent()) {
      found = common.get().get(name);
    }
    if (found == null) {
      if (common.isPresent()) {
        throw new IllegalArgumentException(
            "column " + name + " is described neither under columns nor in " + FILE);
      }
      return new Column(name, Column.Type.STRING, "", multivalued);
    }
    if (!(found instanceof Map<?, ?> fields)
        || !FIELDS.containsAll(fields.keySet())
        || fields.get("description") == null) {
      throw new IllegalArgumentException("column " + name + " has a description and maybe a type");
    }
    return new Column(
        name, type(name, fields.get("type")), fields.get("description").toString(), multivalued);
  }

  private static Column.Type type(String name, Object label) {
    if (label == null) {
      return Column.Type.STRING;
    }
    try {
      return Column.Type.valueOf(label.toString().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "unknown type " + label + " of " + name + ": string, integer, decimal, date or iri", e);
    }
  }
}
