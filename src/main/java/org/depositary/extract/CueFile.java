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

/** A file of word lists: a YAML mapping of lists of words and of mappings of such lists. */
final class CueFile {

  private final Path file;
  private final Map<?, ?> fields;

  private CueFile(Path file, Map<?, ?> fields) {
    this.file = file;
    this.fields = fields;
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read or is no mapping
   */
  static CueFile read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      if (new Load(LoadSettings.builder().build()).loadFromReader(reader)
          instanceof Map<?, ?> fields) {
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

  /** A mapping of names to lists, in the order of the file. */
  Map<String, List<String>> lists(String name) throws IOException {
    return new CueFile(file, mapping(name)).lists();
  }

  /** The whole file as a mapping of names to lists. */
  Map<String, List<String>> lists() throws IOException {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Object key : fields.keySet()) {
      lists.put(String.valueOf(key), list(String.valueOf(key)));
    }
    return lists;
  }

  /** A mapping of names to single words, in the order of the file. */
  Map<String, String> words(String name) throws IOException {
    Map<String, String> words = new LinkedHashMap<>();
    mapping(name).forEach((key, value) -> words.put(String.valueOf(key), String.valueOf(value)));
    return words;
  }

  private Map<?, ?> mapping(String name) throws IOException {
    if (fields.get(name) instanceof Map<?, ?> values) {
      return values;
    }
    throw new IOException(file + ": the mapping " + name + " is missing");
  }
}
