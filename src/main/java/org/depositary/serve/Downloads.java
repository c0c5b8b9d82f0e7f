package org.depositary.serve;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.export.ExportFormat;
import org.depositary.export.GraphExporter;
import org.depositary.export.Rights;
import org.depositary.export.Withholding;
import org.depositary.store.OpenBuild;

/**
 * The build in force as files, each written when it is first asked for. Of each document go out the
 * words that its rights let out.
 */
final class Downloads implements AutoCloseable {

  private final LiveGraph graph;
  private final Rights rights;
  private Path folder;
  private String version = "";

  Downloads(LiveGraph graph, Rights rights) {
    this.graph = graph;
    this.rights = rights;
  }

  /** The name of the file of a format. */
  static String name(ExportFormat format) {
    return "depositary." + format.ending();
  }

  /**
   * The file of a format, written now if need be.
   *
   * @throws IOException if it cannot be written
   */
  synchronized Path file(ExportFormat format) throws IOException {
    try (OpenBuild build = graph.lease()) {
      if (!build.version().equals(version)) {
        close();
        folder = Files.createTempDirectory("depositary-downloads");
        version = build.version();
      }
      Path file = folder.resolve(name(format));
      if (!Files.exists(file)) {
        write(build, format, file);
      }
      return file;
    }
  }

  private void write(OpenBuild build, ExportFormat format, Path file) throws IOException {
    Path half = file.resolveSibling(file.getFileName() + ".part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half))) {
      new GraphExporter(Withholding.byRights(build, rights)).write(format, out);
    }
    Files.move(half, file);
  }

  /** Removes the files. */
  @Override
  public synchronized void close() {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path each : all) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    folder = null;
    version = "";
  }
}
