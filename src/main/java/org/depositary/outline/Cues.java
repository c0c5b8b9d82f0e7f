package org.depositary.outline;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The cues of form by which an outline is read, from {@code data/outline/cues.yaml}.
 *
 * @param sectionWords words that open a numbered part: {@code Annex}
 * @param lastWords those of them whose part stands in no other, with or without a number
 * @param preambularOpeners first words of preambular paragraphs that are no participle in -ing
 * @param notPreambular words in -ing that open no preambular paragraph
 * @param abbreviations words whose full stop ends no sentence
 * @param closings words that open the lines after the last paragraph: {@code Adopted by}
 */
public record Cues(
    List<String> sectionWords,
    List<String> lastWords,
    Set<String> preambularOpeners,
    Set<String> notPreambular,
    Set<String> abbreviations,
    List<String> closings) {

  private static final Pattern FIRST_WORD = Pattern.compile("^([A-Z][A-Za-z]+)");
  private static final Pattern MEETING =
      Pattern.compile("\\d{1,4}(?:st|nd|rd|th) (?:\\(\\w+\\) )?(?:plenary )?meeting\\b.{0,40}");

  /**
   * Reads the cues.
   *
   * @throws IOException when the file cannot be read or a list is missing
   */
  public static Cues read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file)) {
      Object loaded = new Load(LoadSettings.builder().build()).loadFromReader(reader);
      if (!(loaded instanceof Map<?, ?> fields)) {
        throw new IOException(file + ": a mapping of lists is expected");
      }
      return new Cues(
          list(file, fields, "section-words"),
          list(file, fields, "last-words"),
          Set.copyOf(list(file, fields, "preambular-openers")),
          Set.copyOf(list(file, fields, "not-preambular")),
          Set.copyOf(list(file, fields, "abbreviations")),
          list(file, fields, "closings"));
    }
  }

  private static List<String> list(Path file, Map<?, ?> fields, String name) throws IOException {
    if (!(fields.get(name) instanceof List<?> values)) {
      throw new IOException(file + ": the list " + name + " is missing");
    }
    return values.stream().map(String::valueOf).toList();
  }

  /** Whether a paragraph begins as preambular paragraphs do. */
  boolean opensPreamble(String words) {
    var first = FIRST_WORD.matcher(words);
    if (!first.find()) {
      return false;
    }
    String word = first.group(1);
    return preambularOpeners.contains(word)
        || (word.endsWith("ing") && !notPreambular.contains(word));
  }

  /** Whether a paragraph begins and ends as preambular paragraphs do. */
  boolean isPreambular(String words) {
    return opensPreamble(words)
        && (words.endsWith(",") || words.endsWith(";") || words.endsWith(":"));
  }

  /** Whether a line is the first of those after the last paragraph: the meeting, the vote. */
  boolean opensClosing(String words) {
    return MEETING.matcher(words).matches()
        || closings.stream().anyMatch(opening -> words.startsWith(opening));
  }
}
