package org.depositary.authority;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.depositary.report.Issue;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the authority files: {@code <folder>/<kind>/<any>.yaml}, each a mapping of records. */
public final class AuthorityReader {

  private static final Set<String> LANGUAGES = Set.of("fr", "es");
  private static final Set<String> OWN_FIELDS =
      Set.of("type", "label", "names", "context", "ambiguous", "parent", "fr", "es");

  private AuthorityReader() {}

  /**
   * Reads all records of a folder; a broken file or record is an issue and the rest goes on.
   *
   * @throws IOException when the folder cannot be listed
   */
  public static Authorities read(Path folder, Consumer<Issue> issues) throws IOException {
    List<AuthorityRecord> records = new ArrayList<>();
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
        readFile(kind, file, records, issues);
      }
    }
    return new Authorities(records);
  }

  private static void readFile(
      Kind kind, Path file, List<AuthorityRecord> records, Consumer<Issue> issues)
      throws IOException {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file.toString())
            .setAllowDuplicateKeys(false)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    try (Reader reader = Files.newBufferedReader(file)) {
      if (!(new Load(settings).loadFromReader(reader) instanceof Map<?, ?> entries)) {
        issues.accept(Issue.error(file.toString(), "", "a mapping of keys to records is expected"));
        return;
      }
      entries.forEach(
          (key, fields) -> {
            if (fields instanceof Map<?, ?> values && values.get("label") != null) {
              records.add(record(kind, String.valueOf(key), values));
            } else {
              issues.accept(
                  Issue.error(file.toString(), String.valueOf(key), "a record needs a label"));
            }
          });
    } catch (YamlEngineException broken) {
      issues.accept(
          Issue.error(file.toString(), "", "not readable as YAML: " + broken.getMessage()));
    }
  }

  private static AuthorityRecord record(Kind kind, String key, Map<?, ?> fields) {
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
        Map.copyOf(details));
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
