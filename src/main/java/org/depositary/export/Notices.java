package org.depositary.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What stands beside the data for people: how to load it, under which licence, how it looks. */
public final class Notices implements ReleasePart {

  private static final List<String> CARRIED = List.of("README.md", "style.css");

  private final ReleaseSource source;

  public Notices(ReleaseSource source) {
    this.source = source;
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (String name : CARRIED) {
      Path file = folder.resolve(name);
      try (InputStream in = Notices.class.getResourceAsStream(name)) {
        byte[] content = in.readAllBytes();
        WholeFile.write(file, out -> out.write(content));
      }
      written.add(file);
    }
    written.add(OntologyFiles.copy(source.home().resolve("data").resolve("LICENSE"), folder));
    return written;
  }
}
