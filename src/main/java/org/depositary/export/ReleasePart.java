package org.depositary.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Some of the files of a release. */
public interface ReleasePart {

  /**
   * Writes them.
   *
   * @param folder of the release; it holds the files of the parts before this one
   * @return the files written, in order
   * @throws IOException if one cannot be written
   */
  List<Path> write(Path folder) throws IOException;
}
