package org.depositary.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.report.Issue;

/** The bytes of a document's file. */
final class DocumentFile {

  /** The largest file that is read, in bytes. */
  static final long LARGEST = 64L << 20;

  private DocumentFile() {}

  /** The bytes; empty, after an error, when they cannot be had or are too many. */
  static Optional<byte[]> bytes(Path path, Consumer<Issue> issues) {
    try {
      long size = Files.size(path);
      if (size > LARGEST) {
        issues.accept(error(path, tooLarge(size)));
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(path));
    } catch (AccessDeniedException e) {
      issues.accept(error(path, "may not be read; give yourself the right to read it"));
    } catch (NoSuchFileException e) {
      issues.accept(error(path, "is not there any more; put it back or build again"));
    } catch (IOException e) {
      issues.accept(error(path, "cannot be read (" + e.getMessage() + "); check the disk"));
    }
    return Optional.empty();
  }

  private static String tooLarge(long size) {
    return "has " + (size >> 20) + " MB, more than the " + (LARGEST >> 20) + " MB read; split it";
  }

  private static Issue error(Path path, String message) {
    return Issue.error(path.toString(), "", "the file " + message);
  }

  /** The SHA-256 of the bytes, in lower-case hexadecimal. */
  static String sha256(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
