package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The words by which meetings are told, from {@code data/extraction/events.yaml}, which says of
 * each list what it is for.
 */
public record EventCues(
    List<String> kinds,
    List<String> adjectives,
    List<String> great,
    List<String> worldwide,
    List<String> periods,
    List<String> ordinals,
    List<String> tens,
    List<String> sessions,
    List<String> held,
    List<String> glue,
    List<String> particles,
    List<String> unreal,
    List<String> openings,
    List<String> offices) {

  /**
   * Reads the cues.
   *
   * @throws IOException when the file cannot be read or a list is missing
   */
  public static EventCues read(Path path) throws IOException {
    CueFile file = CueFile.read(path);
    return new EventCues(
        file.list("kinds"),
        file.list("adjectives"),
        file.list("great"),
        file.list("worldwide"),
        file.list("periods"),
        file.list("ordinals"),
        file.list("tens"),
        file.list("sessions"),
        file.list("held"),
        file.list("glue"),
        file.list("particles"),
        file.list("unreal"),
        file.list("openings"),
        file.list("offices"));
  }

  String anyOf(List<String> words) {
    return SentenceCues.anyOf(words);
  }
}
