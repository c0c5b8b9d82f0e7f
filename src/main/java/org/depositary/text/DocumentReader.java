package org.depositary.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.report.Issue;

/** Takes the text out of the files of one format. */
interface DocumentReader {

  /** The file name extensions of the format, in small letters and without the dot. */
  Set<String> extensions();

  /**
   * Whether a file is of this format beyond doubt, whatever its extension says.
   *
   * @param file the whole file
   */
  default boolean recognises(byte[] file) {
    return false;
  }

  /**
   * The text whose code points all offsets of the document count.
   *
   * @param file the whole file
   * @param source what to call it in an issue
   * @param issues told why, when the file has no text or not without doubt
   * @return empty, after an error, when the file cannot be read as a document
   */
  Optional<String> read(byte[] file, String source, Consumer<Issue> issues);
}
