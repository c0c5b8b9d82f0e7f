package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.depositary.export.ExportFormat;
import org.depositary.export.GraphExporter;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept in {@code data/graph} is what the program makes of {@code data/documents} today.
 * With {@code -Dapprove=true} the files there are written anew; their difference is what to review.
 */
class DataGraphTest {

  private static final Path KEPT = Path.of("data", "graph");
  private static final Path DOCUMENTS = Path.of("data", "documents");

  /** So many things are told of each kind of a graph. */
  private static final int TOLD = 20;

  @TempDir Path folder;

  @Test
  void theGraphKeptIsTheGraphBuilt() throws IOException {
    Path built = built();
    if (Boolean.getBoolean("approve")) {
      approve(built);
    }
    StringBuilder changes = new StringBuilder();
    for (String name : names(KEPT, built)) {
      changes.append(changes(name, KEPT.resolve(name), built.resolve(name)));
    }
    assertEquals(
        "",
        changes.toString(),
        "data/graph is not what the program makes of data/documents. If the changes are right, run"
            + " this test with -Dapprove=true and commit data/graph.\n");
  }

  /** One file for each named graph, as an export makes them. */
  private Path built() throws IOException {
    Path store = folder.resolve("store");
    Run build = Run.of("build", "--documents", DOCUMENTS, "--store", store);
    assertEquals(0, build.code(), build::err);
    try (OpenBuild graph = GraphStore.at(store).open()) {
      new GraphExporter(graph).export(ExportFormat.TRIG, folder);
    }
    return folder.resolve("trig");
  }

  /** Files of graphs that are no more go. */
  private static void approve(Path built) throws IOException {
    Files.createDirectories(KEPT);
    for (String name : names(KEPT, built)) {
      if (Files.exists(built.resolve(name))) {
        Files.copy(built.resolve(name), KEPT.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.delete(KEPT.resolve(name));
      }
    }
  }

  private static Set<String> names(Path... folders) throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path each : folders) {
      if (Files.isDirectory(each)) {
        try (Stream<Path> files = Files.list(each)) {
          files.forEach(file -> names.add(file.getFileName().toString()));
        }
      }
    }
    return names;
  }

  /** Empty where both files hold the same graph. */
  private static String changes(String name, Path kept, Path built) {
    if (!Files.exists(kept)) {
      return name + ": a graph that data/graph has not\n";
    }
    if (!Files.exists(built)) {
      return name + ": a graph that is no longer built\n";
    }
    Set<Quad> before = quads(kept);
    Set<Quad> after = quads(built);
    if (before.equals(after)) {
      return "";
    }
    String diff = Run.of("diff", kept, built).out();
    // what the dataset says of itself is told quad by quad
    return name
        + "\n"
        + (diff.startsWith("no difference")
            ? only("-", before, after) + only("+", after, before)
            : shortened(diff));
  }

  private static String only(String sign, Set<Quad> those, Set<Quad> others) {
    return those.stream()
        .filter(quad -> !others.contains(quad))
        .map(quad -> "    " + sign + " " + quad.asTriple() + "\n")
        .sorted()
        .limit(TOLD)
        .collect(Collectors.joining());
  }

  private static Set<Quad> quads(Path file) {
    return RDFDataMgr.loadDatasetGraph(file.toString()).stream().collect(Collectors.toSet());
  }

  /** The first things of each sort: a line for a thing begins with four blanks and its sign. */
  private static String shortened(String diff) {
    StringBuilder told = new StringBuilder();
    String sort = "";
    int things = 0;
    for (String line : (Iterable<String>) diff.lines()::iterator) {
      boolean thing = line.matches(" {4}\\S.*");
      boolean heading = line.matches(" {0,2}\\S.*");
      things = heading || thing && !line.startsWith(sort) ? 0 : things;
      if (thing) {
        sort = line.substring(0, "    +".length());
        things++;
      }
      if (things <= TOLD) {
        told.append(line).append('\n');
      } else if (thing && things == TOLD + 1) {
        told.append("    ...\n");
      }
    }
    return told.toString();
  }
}
