package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * The words by which names are noticed that no record has, from {@code data/extraction/names.yaml},
 * which says of each list what it is for, and the adjectives of states.
 */
public record NameCues(
    List<String> bodies,
    List<String> instruments,
    List<String> joining,
    List<String> openings,
    List<String> common,
    Collection<List<String>> demonyms,
    List<String> notNames) {

  /**
   * Reads the cues.
   *
   * @throws IOException when a file cannot be read or a list is missing
   */
  public static NameCues read(Path folder) throws IOException {
    CueFile file = CueFile.read(folder.resolve("names.yaml"));
    return new NameCues(
        file.list("bodies"),
        file.list("instruments"),
        file.list("joining"),
        file.list("openings"),
        file.list("common"),
        CueFile.read(folder.resolve("demonyms.yaml")).lists().values(),
        file.list("not-names"));
  }
}
