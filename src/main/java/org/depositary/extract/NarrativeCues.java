package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What is known of how narrative texts speak of meetings and programmes.
 *
 * @param reports who says what at meetings
 */
public record NarrativeCues(ReportCues reports) {

  /**
   * Reads them.
   *
   * @param folder {@code data/extraction}
   * @throws IOException when a file cannot be read or a list is missing
   */
  public static NarrativeCues read(Path folder) throws IOException {
    return new NarrativeCues(ReportCues.read(folder.resolve("reports.yaml")));
  }
}
