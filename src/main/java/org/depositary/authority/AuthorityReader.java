package org.depositary.authority;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depositary.report.Issue;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the authority files: {@code <folder>/<kind>/<any>.yaml}, each a mapping of records sorted
 * by key. An entry {@code source} that is no record is the source of those that name none.
 */
public final class AuthorityReader {

  private static final String SOURCE = "source";
  private static final Set<String> LANGUAGES = Set.of("fr", "es");
  private static final Set<String> OWN_FIELDS =
      Set.of("type", "label", "names", "context", "ambiguous", "parent", "fr", "es");

  private final Consumer<Issue> issues;
  private final List<AuthorityRecord> records = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private AuthorityReader(Consumer<Issue> issues) {
    this.issues = issues;
  }

  /**
   * Reads all records of a folder; a broken file or record is an issue and the rest goes on.
   *
   * @throws IOException when a file or folder that is there cannot be read
   */
  public static Authorities read(Path folder, Consumer<Issue> issues) throws IOException {
    AuthorityReader reader = new AuthorityReader(issues);
    for (Kind kind : Kind.values()) {
      Path files = folder.resolve(kind.label());
      if (!Files.isDirectory(files)) {
        issues.accept(Issue.error(files.toString(), "", "no such folder of authority records"));
        continue;
      }
      List<Path> sorted;
      try (Stream<Path> found = Files.list(files)) {
        sorted = found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      }
      for (Path file : sorted) {
        reader.readFile(kind, file);
      }
    }
    return new Authorities(reader.records);
  }

  private void readFile(Kind kind, Path file) throws IOException {
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try {
      if (new Load(settings).loadFromString(Files.readString(file)) instanceof Map<?, ?> entries) {
        addAll(kind, file, entries);
      } else {
        error(file, "", "a mapping of keys to records is expected");
      }
    } catch (MarkedYamlEngineException broken) {
      String place = broken.getProblemMark().map(at -> "line " + (at.getLine() + 1)).orElse("");
      error(file, place, "not readable as YAML: " + broken.getProblem());
    } catch (YamlEngineException broken) {
      error(file, "", "not readable as YAML: " + broken.getMessage());
    } catch (CharacterCodingException broken) {
      error(file, "", "not in UTF-8: save it in that encoding");
    }
  }

  private void addAll(Kind kind, Path file, Map<?, ?> entries) {
    List<String> source = List.of();
    String before = "";
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      String key = String.valueOf(entry.getKey());
      if (key.equals(SOURCE) && !(entry.getValue() instanceof Map)) {
        source = list(entry.getValue());
        continue;
      }
      if (key.compareTo(before) < 0) {
        issues.accept(
            Issue.note(file.toString(), key, "stands after " + before + ": sort the file by key"));
      }
      before = key;
      add(kind, file, key, entry.getValue(), source);
    }
  }

  private void add(Kind kind, Path file, String key, Object read, List<String> source) {
    if (!(read instanceof Map<?, ?> fields) || fields.get("label") == null) {
      error(file, key, "a record needs a label");
      return;
    }
    Optional<String> wrong = fields.entrySet().stream().flatMap(AuthorityReader::unfit).findFirst();
    if (wrong.isPresent()) {
      error(file, key, wrong.get());
    } else if (!keys.add(kind + key)) {
      error(file, key, "another file has a record with this key: rename or join them");
    } else {
      records.add(record(kind, file, key, fields, source));
    }
  }

  /** What YAML took for something else than text, such as 12 for a number. */
  private static Stream<String> unfit(Map.Entry<?, ?> field) {
    List<?> values =
        field.getValue() instanceof List<?> many
            ? many
            : Collections.singletonList(field.getValue());
    return values.stream()
        .filter(value -> !(value instanceof String))
        .map(value -> field.getKey() + " is to be text or a list of texts: quote " + value);
  }

  private void error(Path file, String place, String message) {
    issues.accept(Issue.error(file.toString(), place, message));
  }

  private static AuthorityRecord record(
      Kind kind, Path file, String key, Map<?, ?> fields, List<String> source) {
    Map<String, String> labels = new HashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    labels.put("en", String.valueOf(fields.get("label")));
    names.put("en", list(fields.get("names")));
    for (String language : LANGUAGES) {
      List<String> forms = list(fields.get(language));
      if (!forms.isEmpty()) {
        labels.put(language, forms.get(0));
        names.put(language, forms.subList(1, forms.size()));
      }
    }
    Map<String, List<String>> details = new HashMap<>();
    if (!source.isEmpty()) {
      details.put(SOURCE, source);
    }
    fields.forEach(
        (field, value) -> {
          if (!OWN_FIELDS.contains(String.valueOf(field))) {
            details.put(String.valueOf(field), list(value));
          }
        });
    return new AuthorityRecord(
        kind,
        key,
        fields.get("type") == null ? kind.label() : String.valueOf(fields.get("type")),
        Map.copyOf(labels),
        Map.copyOf(names),
        list(fields.get("context")),
        list(fields.get("ambiguous")),
        Optional.ofNullable(fields.get("parent")).map(String::valueOf),
        Map.copyOf(details),
        file.toString());
  }

  private static List<String> list(Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }
}
