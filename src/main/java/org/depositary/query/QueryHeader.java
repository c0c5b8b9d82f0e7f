package org.depositary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The header of a query file: YAML in the lines that begin with {@code #+}, in grlc's convention.
 */
final class QueryHeader {

  private static final String MARK = "#+";
  private static final Set<String> FIELDS =
      Set.of("summary", "description", "tags", "parameters", "multivalued", "columns");
  private static final Set<String> PARAMETER_FIELDS =
      Set.of("name", "type", "required", "description", "example", "choices");

  private final Map<?, ?> fields;

  private QueryHeader(Map<?, ?> fields) {
    this.fields = fields;
  }

  /**
   * Reads the header of a query.
   *
   * @throws IllegalArgumentException if there is none or it is not as it should be
   */
  static QueryHeader of(String text) {
    String yaml =
        text.lines()
            .filter(line -> line.startsWith(MARK))
            .map(line -> line.substring(MARK.length()).replaceFirst("^ ", ""))
            .collect(Collectors.joining("\n"));
    try {
      Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
      if (!(read instanceof Map<?, ?> fields)) {
        throw new IllegalArgumentException("no header: begin the file with lines of #+ YAML");
      }
      refuseOthers(fields, FIELDS);
      return new QueryHeader(fields);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("the header is no YAML: " + e.getMessage(), e);
    }
  }

  String summary() {
    return text(fields, "summary");
  }

  String description() {
    return text(fields, "description");
  }

  List<String> tags() {
    return list(fields, "tags");
  }

  Set<String> multivalued() {
    return Set.copyOf(list(fields, "multivalued"));
  }

  /** What it says of columns, by their names. */
  Map<?, ?> columns() {
    return fields.get("columns") instanceof Map<?, ?> columns ? columns : Map.of();
  }

  List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    if (fields.get("parameters") instanceof List<?> items) {
      for (Object item : items) {
        if (!(item instanceof Map<?, ?> each)) {
          throw new IllegalArgumentException("a parameter has a name, a type, ...: " + item);
        }
        parameters.add(parameter(each));
      }
    }
    return parameters;
  }

  private static Parameter parameter(Map<?, ?> each) {
    refuseOthers(each, PARAMETER_FIELDS);
    return new Parameter(
        text(each, "name"),
        type(text(each, "type")),
        Boolean.TRUE.equals(each.get("required")),
        text(each, "description"),
        text(each, "example"),
        list(each, "choices"));
  }

  private static Parameter.Type type(String label) {
    try {
      return Parameter.Type.valueOf(label.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "unknown type " + label + ": string, integer, date or iri", e);
    }
  }

  private static String text(Map<?, ?> map, String field) {
    Object value = map.get(field);
    if (value == null || value.toString().isBlank()) {
      throw new IllegalArgumentException("the header lacks " + field);
    }
    return value.toString().strip();
  }

  private static List<String> list(Map<?, ?> map, String field) {
    return map.get(field) instanceof List<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static void refuseOthers(Map<?, ?> map, Set<String> known) {
    for (Object key : map.keySet()) {
      if (!known.contains(String.valueOf(key))) {
        throw new IllegalArgumentException("unknown field " + key + " in the header");
      }
    }
  }
}
