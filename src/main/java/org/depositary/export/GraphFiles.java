package org.depositary.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The graph itself, in some formats. */
public final class GraphFiles implements ReleasePart {

  private final GraphExporter exporter;
  private final List<ExportFormat> formats;

  /**
   * @param gzip whether the files are compressed
   */
  public GraphFiles(ReleaseSource source, List<ExportFormat> formats, boolean gzip) {
    this.exporter = new GraphExporter(source.graph(), gzip);
    this.formats = List.copyOf(formats);
  }

  /** The formats that a release holds already, compressed if it has them so. */
  public static GraphFiles like(ReleaseSource source, Path release) {
    List<ExportFormat> plain = formats(release, "");
    List<ExportFormat> compressed = formats(release, ".gz");
    boolean gzip = plain.isEmpty();
    return new GraphFiles(source, gzip ? compressed : plain, gzip);
  }

  private static List<ExportFormat> formats(Path release, String ending) {
    return ExportFormat.all().stream()
        .filter(format -> GraphExporter.has(release, format, ending))
        .toList();
  }

  @Override
  public List<Path> write(Path folder) throws IOException {
    List<Path> written = new ArrayList<>();
    for (ExportFormat each : formats) {
      written.addAll(exporter.export(each, folder));
    }
    return written;
  }
}
