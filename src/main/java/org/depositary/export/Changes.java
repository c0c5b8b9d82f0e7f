package org.depositary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What changed since an earlier release, where there is one to compare with. */
public final class Changes implements ReleasePart {

  private final Optional<Path> earlier;

  /**
   * @param earlier folder or file of the earlier release
   */
  public Changes(Optional<Path> earlier) {
    this.earlier = earlier;
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    Path file = folder.resolve("CHANGES.md");
    if (earlier.isEmpty()) {
      Files.deleteIfExists(file); // those of a release that stood here before
      return List.of();
    }
    StringBuilder text = new StringBuilder("# Changes since the last release\n\n```\n");
    ReleaseDiff.write(earlier.get(), folder, text);
    text.append("```\n");
    WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    return List.of(file);
  }
}
