package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.export.Codebook;
import org.depositary.export.GraphFiles;
import org.depositary.export.QueryTables;
import org.depositary.export.Release;
import org.depositary.export.ReleaseSource;

/** What a release is put together from, and what is said of it. */
final class ReleaseFiles {

  private ReleaseFiles() {}

  static void write(ReleaseSource source, GraphFiles graphs, Path to, Console console)
      throws IOException {
    Release release = new Release(List.of(graphs, new QueryTables(source), new Codebook(source)));
    Map<Path, Long> files =
        release.write(to).stream()
            .map(file -> file.getParent().equals(to) ? file : file.getParent())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    files.forEach(
        (path, count) -> console.say(count == 1 ? path.toString() : count + " files in " + path));
  }
}
