package org.depositary.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * By what a recommendation that is made again is known, from {@code data/extraction/echoes.yaml}.
 *
 * @param stopWords say nothing of what is asked
 * @param urgent phrases that ask for haste
 * @param sessions words of headings that open the record of a meeting
 * @param weights of the likeness of words, topics, instruments, addressees and acts, from 0 to 1
 * @param pleaThemes say with an instrument what is asked
 * @param pleaWords how alike the words of one plea are at least, from 0 to 1
 * @param least likeness of {@code words} and of {@code all}, from 0 to 1, and {@code shared-words}
 */
public record EchoCues(
    Set<String> stopWords,
    List<String> urgent,
    List<String> sessions,
    Map<String, Double> weights,
    List<String> pleaThemes,
    double pleaWords,
    Map<String, Double> least) {

  /**
   * Reads the cues.
   *
   * @throws IOException when the file cannot be read or a field is missing
   */
  public static EchoCues read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      if (!(new Load(LoadSettings.builder().build()).loadFromReader(reader)
          instanceof Map<?, ?> all)) {
        throw new IOException(file + ": a mapping is expected");
      }
      return new EchoCues(
          Set.copyOf(list(file, all, "stop-words")),
          list(file, all, "urgent"),
          list(file, all, "sessions"),
          numbers(file, all, "weights", "words", "topics", "instruments", "addressees", "acts"),
          list(file, mapping(file, all, "pleas"), "themes"),
          numbers(file, all, "pleas", "words").get("words"),
          numbers(file, all, "least", "words", "shared-words", "all"));
    }
  }

  private static List<String> list(Path file, Map<?, ?> fields, String name) throws IOException {
    if (!(fields.get(name) instanceof List<?> values)) {
      throw new IOException(file + ": the list " + name + " is missing");
    }
    return values.stream().map(String::valueOf).toList();
  }

  private static Map<?, ?> mapping(Path file, Map<?, ?> fields, String name) throws IOException {
    if (!(fields.get(name) instanceof Map<?, ?> values)) {
      throw new IOException(file + ": the mapping " + name + " is missing");
    }
    return values;
  }

  private static Map<String, Double> numbers(
      Path file, Map<?, ?> fields, String name, String... keys) throws IOException {
    Map<?, ?> values = mapping(file, fields, name);
    Map<String, Double> numbers = new HashMap<>();
    for (String key : keys) {
      if (!(values.get(key) instanceof Number number)) {
        throw new IOException(file + ": " + name + " has no number " + key);
      }
      numbers.put(key, number.doubleValue());
    }
    return Map.copyOf(numbers);
  }
}
