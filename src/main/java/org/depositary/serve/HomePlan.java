package org.depositary.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the home page counts, asks and draws, from {@code home.yaml}, which explains its fields.
 *
 * @param numbers in order
 * @param questions candidates, in order
 * @param pictures names of queries with a chart, in order
 */
record HomePlan(List<Number> numbers, List<Question> questions, List<String> pictures) {

  private static final String FILE = "home.yaml";

  HomePlan {
    numbers = List.copyOf(numbers);
    questions = List.copyOf(questions);
    pictures = List.copyOf(pictures);
  }

  /**
   * A number of facts, or of the things that they name.
   *
   * @param hue the kind it is told under
   * @param name of what is counted, in the texts
   * @param type local name of the class of the facts
   * @param things whether what they name is counted instead of them
   * @param address of what is counted
   */
  record Number(String hue, String name, String type, boolean things, QueryAddress address) {}

  /**
   * A question that may be asked on the page.
   *
   * @param name of its words in the texts
   * @param columns shown of its answer
   */
  record Question(String name, QueryAddress address, List<String> columns) {}

  /** Reads the plan the program carries. */
  static HomePlan read() {
    try (InputStream in = HomePlan.class.getResourceAsStream(FILE)) {
      Map<?, ?> file = map(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
      return new HomePlan(
          list(file.get("numbers")).stream().map(each -> number(map(each))).toList(),
          list(file.get("questions")).stream().map(each -> question(map(each))).toList(),
          list(file.get("pictures")).stream().map(String::valueOf).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Number number(Map<?, ?> fields) {
    boolean things = fields.containsKey("things-of");
    return new Number(
        text(fields, "hue"),
        text(fields, "name"),
        text(fields, things ? "things-of" : "facts"),
        things,
        address(fields));
  }

  private static Question question(Map<?, ?> fields) {
    return new Question(
        text(fields, "name"),
        address(fields),
        list(fields.get("columns")).stream().map(String::valueOf).toList());
  }

  private static QueryAddress address(Map<?, ?> fields) {
    Map<String, String> arguments =
        map(fields.get("with")).entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> String.valueOf(each.getKey()),
                    each -> String.valueOf(each.getValue()),
                    (one, other) -> one,
                    LinkedHashMap::new));
    return new QueryAddress(text(fields, "query"), arguments);
  }

  private static String text(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value == null) {
      throw new IllegalStateException(FILE + ": an entry without " + name);
    }
    return String.valueOf(value);
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> items ? items : List.of();
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> fields ? fields : Map.of();
  }
}
