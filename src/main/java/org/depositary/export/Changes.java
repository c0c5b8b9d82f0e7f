package org.depositary.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What changed since an earlier release. */
public final class Changes implements ReleasePart {

  private final Path earlier;

  /**
   * @param earlier folder or file of the earlier release
   */
  public Changes(Path earlier) {
    this.earlier = earlier;
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder("# Changes since the last release\n\n```\n");
    ReleaseDiff.write(earlier, folder, text);
    text.append("```\n");
    Path file = folder.resolve("CHANGES.md");
    WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    return List.of(file);
  }
}
