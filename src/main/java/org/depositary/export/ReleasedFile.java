package org.depositary.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a release, as those who take it away check it.
 *
 * @param path within the release, with slashes
 * @param bytes its size
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record ReleasedFile(String path, long bytes, String sha256) {

  /** The files in a folder and those below it, by path. */
  static List<ReleasedFile> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> of(folder, file))
          .sorted((one, other) -> one.path().compareTo(other.path()))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static ReleasedFile of(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
      return new ReleasedFile(
          path, bytes, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  boolean isCompressed() {
    return path.endsWith(".gz");
  }

  /** The ending of what is in it, compressed or not: {@code ttl}. */
  String ending() {
    String plain = isCompressed() ? path.substring(0, path.length() - ".gz".length()) : path;
    return plain.substring(plain.lastIndexOf('.') + 1);
  }
}
