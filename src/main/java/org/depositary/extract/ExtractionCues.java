package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;

/**
 * All the words by which extraction tells things apart, from {@code data/extraction}.
 *
 * @param sentences parts of sentences
 * @param narrative reports, programmes and agreements
 * @param people lists of participants and agendas
 * @param events meetings, sessions and decades
 */
public record ExtractionCues(
    SentenceCues sentences, NarrativeCues narrative, PeopleCues people, EventCues events) {

  /**
   * Reads them.
   *
   * @throws IOException when a file cannot be read or a list is missing; names the file
   */
  public static ExtractionCues read(Path folder) throws IOException {
    return new ExtractionCues(
        SentenceCues.read(folder.resolve("cues.yaml")),
        NarrativeCues.read(folder),
        PeopleCues.read(folder.resolve("people.yaml")),
        EventCues.read(folder.resolve("events.yaml")));
  }
}
