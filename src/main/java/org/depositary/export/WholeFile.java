package org.depositary.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** A file that is there when it is whole and not before. */
final class WholeFile {

  private WholeFile() {}

  /** What fills a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, compressed where its name ends in {@code .gz}.
   *
   * @throws IOException if it cannot be written; then it is as it was before
   */
  static void write(Path file, Content content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = open(unfinished, file.toString().endsWith(".gz"))) {
        content.write(out);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static OutputStream open(Path file, boolean gzip) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new BufferedOutputStream(gzip ? new GZIPOutputStream(out) : out);
  }
}
