package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.export.Changes;
import org.depositary.export.Checksums;
import org.depositary.export.Citation;
import org.depositary.export.Codebook;
import org.depositary.export.DatasetFile;
import org.depositary.export.GraphFiles;
import org.depositary.export.LandingPage;
import org.depositary.export.Notices;
import org.depositary.export.OntologyFiles;
import org.depositary.export.QueryTables;
import org.depositary.export.Release;
import org.depositary.export.ReleasePart;
import org.depositary.export.ReleaseSource;

/** What a release is put together from, and what is said of it. */
final class ReleaseFiles {

  private ReleaseFiles() {}

  static void write(
      ReleaseSource source, GraphFiles graphs, ReleaseOptions options, Path to, Console console)
      throws IOException {
    options.refuseAsSince(to);
    Citation citation = new Citation(source, options.released());
    List<ReleasePart> parts = new ArrayList<>(List.of(graphs));
    parts.add(new QueryTables(source));
    parts.add(new Codebook(source));
    parts.add(new OntologyFiles(source));
    parts.add(new Notices(source));
    parts.add(citation);
    parts.add(new Changes(options.since()));
    // these tell of the files before them
    parts.add(new DatasetFile(source, options.released()));
    parts.add(new LandingPage(source, citation));
    parts.add(new Checksums());
    Release release = new Release(parts);
    Map<Path, Long> files =
        release.write(to).stream()
            .map(file -> file.getParent().equals(to) ? file : file.getParent())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    files.forEach(
        (path, count) -> console.say(count == 1 ? path.toString() : count + " files in " + path));
  }
}
