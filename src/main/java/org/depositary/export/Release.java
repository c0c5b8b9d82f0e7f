package org.depositary.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder that others take away: the graph in several formats, tables, and what explains them. */
public final class Release {

  private final List<ReleasePart> parts;

  /**
   * @param parts in the order they are written; what describes files comes after them
   */
  public Release(List<ReleasePart> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Writes all parts; files of the same name are replaced.
   *
   * @return the files written, in order
   * @throws IOException if one cannot be written; those before it are there
   */
  public List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> written = new ArrayList<>();
    for (ReleasePart each : parts) {
      written.addAll(each.write(folder));
    }
    return written;
  }
}
