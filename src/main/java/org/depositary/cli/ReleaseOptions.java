package org.depositary.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is said of a release and cannot be read off the graph. */
final class ReleaseOptions {

  @Option(
      names = "--released",
      paramLabel = "YYYY-MM-DD",
      description = "the day it is made public; without it the release names no day")
  private LocalDate released;

  @Option(
      names = "--since",
      paramLabel = "OLD",
      description = "folder of the release before it, for CHANGES.md")
  private Path since;

  Optional<LocalDate> released() {
    return Optional.ofNullable(released);
  }

  Optional<Path> since() {
    return Optional.ofNullable(since);
  }

  /** A release is not compared with the one it is about to replace. */
  void refuseAsSince(Path to) {
    if (since != null
        && since.toAbsolutePath().normalize().equals(to.toAbsolutePath().normalize())) {
      throw new UsageException("--since is the folder of --to: write the new release elsewhere");
    }
  }
}
