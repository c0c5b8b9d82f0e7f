package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is known of how narrative texts speak of meetings and programmes.
 *
 * @param reports who says what at meetings
 * @param programmes who runs what
 * @param agreements who agreed with whom
 * @param demonyms adjectives by the key of their state
 */
public record NarrativeCues(
    ReportCues reports,
    ProgrammeCues programmes,
    AgreementCues agreements,
    Map<String, List<String>> demonyms) {

  /**
   * Reads them.
   *
   * @param folder {@code data/extraction}
   * @throws IOException when a file cannot be read or a list is missing
   */
  public static NarrativeCues read(Path folder) throws IOException {
    return new NarrativeCues(
        ReportCues.read(folder.resolve("reports.yaml")),
        ProgrammeCues.read(folder.resolve("programmes.yaml")),
        AgreementCues.read(folder.resolve("agreements.yaml")),
        CueFile.read(folder.resolve("demonyms.yaml")).lists());
  }
}
