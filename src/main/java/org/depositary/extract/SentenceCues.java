package org.depositary.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.fact.FollowUp.Outcome;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words by which parts of a sentence are told apart, from {@code data/extraction/cues.yaml}.
 *
 * @param adverbials may stand between a subject and its verb
 * @param subordinators open clauses that are not the body's own
 * @param clauseOpeners may stand before the subject of a clause of the body's own
 * @param cooperation those named after them are not asked to act
 * @param dependentPrepositions an actor after one belongs to another noun
 * @param responsibility phrases that put a duty on {@code {actor}}
 * @param askedByPassive participles whose passive asks its subject
 * @param followUp phrases of editors' notes by what they report
 * @param actionLevels levels 1 to 5 by verb
 * @param speakingTypes types of actor that speak as bodies in running prose
 * @param leadIns words between the beginning of a list of names and its names
 * @param afterHead words after a name that show it to be the head of its phrase
 * @param performing words after whose "to" the act itself stands
 */
public record SentenceCues(
    List<String> adverbials,
    List<String> subordinators,
    List<String> clauseOpeners,
    List<String> cooperation,
    List<String> dependentPrepositions,
    List<String> responsibility,
    List<String> askedByPassive,
    Map<Outcome, List<String>> followUp,
    Map<String, Integer> actionLevels,
    List<String> speakingTypes,
    List<String> leadIns,
    List<String> afterHead,
    List<String> performing) {

  /**
   * Reads the cues.
   *
   * @throws IOException when the file cannot be read or a list is missing
   */
  public static SentenceCues read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      if (!(new Load(LoadSettings.builder().build()).loadFromReader(reader)
          instanceof Map<?, ?> all)) {
        throw new IOException(file + ": a mapping of lists is expected");
      }
      Map<Outcome, List<String>> outcomes = new LinkedHashMap<>();
      mapping(file, all, "follow-up")
          .forEach((key, values) -> outcomes.put(Outcome.valueOf(key), values));
      Map<String, Integer> levels = new LinkedHashMap<>();
      mapping(file, all, "action-levels")
          .forEach(
              (level, verbs) -> verbs.forEach(verb -> levels.put(verb, Integer.valueOf(level))));
      return new SentenceCues(
          list(file, all, "adverbials"),
          list(file, all, "subordinators"),
          list(file, all, "clause-openers"),
          list(file, all, "cooperation"),
          list(file, all, "dependent-prepositions"),
          list(file, all, "responsibility"),
          list(file, all, "asked-by-passive"),
          outcomes,
          levels,
          list(file, all, "speaking-types"),
          list(file, all, "lead-ins"),
          list(file, all, "after-head"),
          list(file, all, "performing"));
    }
  }

  private static List<String> list(Path file, Map<?, ?> fields, String name) throws IOException {
    if (!(fields.get(name) instanceof List<?> values)) {
      throw new IOException(file + ": the list " + name + " is missing");
    }
    return values.stream().map(String::valueOf).toList();
  }

  private static Map<String, List<String>> mapping(Path file, Map<?, ?> fields, String name)
      throws IOException {
    if (!(fields.get(name) instanceof Map<?, ?> values)) {
      throw new IOException(file + ": the mapping " + name + " is missing");
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    for (Object key : values.keySet()) {
      lists.put(String.valueOf(key), list(file, values, String.valueOf(key)));
    }
    return lists;
  }

  /** Any of some phrases, the longest first, as a group of a pattern. */
  static String anyOf(List<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
