package org.depositary.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file of lists of words. */
final class CueFile {

  private final Path file;
  private final Map<?, ?> fields;

  private CueFile(Path file, Map<?, ?> fields) {
    this.file = file;
    this.fields = fields;
  }

  static CueFile read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      Object all = new Load(LoadSettings.builder().build()).loadFromReader(reader);
      if (all instanceof Map<?, ?> fields) {
        return new CueFile(file, fields);
      }
      throw new IOException(file + ": a mapping of lists is expected");
    }
  }

  List<String> list(String name) throws IOException {
    if (fields.get(name) instanceof List<?> values) {
      return values.stream().map(String::valueOf).toList();
    }
    throw new IOException(file + ": the list " + name + " is missing");
  }

  /** Lists by a key, in the order of the file. */
  Map<String, List<String>> lists(String name) throws IOException {
    if (!(fields.get(name) instanceof Map<?, ?> inner)) {
      throw new IOException(file + ": the mapping " + name + " is missing");
    }
    CueFile below = new CueFile(file, inner);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Object key : inner.keySet()) {
      lists.put(String.valueOf(key), below.list(String.valueOf(key)));
    }
    return lists;
  }

  /** Values by a key. */
  Map<String, String> values(String name) throws IOException {
    if (!(fields.get(name) instanceof Map<?, ?> inner)) {
      throw new IOException(file + ": the mapping " + name + " is missing");
    }
    Map<String, String> values = new LinkedHashMap<>();
    inner.forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
    return values;
  }
}
