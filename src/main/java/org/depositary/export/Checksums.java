package org.depositary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The checksums of all files of a release, as {@code sha256sum --check} reads them. */
public final class Checksums implements ReleasePart {

  private static final String NAME = "SHA256SUMS";

  @Override
  public List<Path> write(Path folder) throws IOException {
    Path sums = folder.resolve(NAME);
    Files.deleteIfExists(sums);
    String lines =
        ReleasedFile.in(folder).stream()
            .map(file -> file.sha256() + "  " + file.path() + "\n")
            .collect(Collectors.joining());
    WholeFile.write(sums, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    return List.of(sums);
  }
}
