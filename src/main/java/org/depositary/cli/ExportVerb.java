package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.depositary.export.ExportFormat;
import org.depositary.export.GraphExporter;
import org.depositary.export.TextPolicy;
import org.depositary.store.OpenBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the graph as files for others. */
@Command(
    name = "export",
    description = "Writes the graph as linked data; files of an earlier export are replaced.",
    mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "turtle, nquads, trig or jsonld; may be repeated, all unless given")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "where to write")
  private Path to;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      defaultValue = "full",
      description =
          "how much of the documents' words: full, quote (those of the facts only) or none"
              + " (${DEFAULT-VALUE})")
  private TextPolicy text;

  @Override
  public Integer call() throws IOException {
    Set<ExportFormat> wanted = wanted();
    JenaSystem.init();
    try (OpenBuild graph = common.store().open()) {
      GraphExporter exporter = new GraphExporter(graph, text);
      for (ExportFormat each : wanted) {
        List<Path> files = exporter.export(each, to);
        program
            .console()
            .say(
                files.size() == 1
                    ? files.get(0).toString()
                    : files.size() + " files in " + to.resolve(each.ending()));
      }
    }
    return ExitCode.DONE;
  }

  private Set<ExportFormat> wanted() {
    Set<ExportFormat> wanted = EnumSet.noneOf(ExportFormat.class);
    for (String label : formats) {
      wanted.add(
          ExportFormat.of(label)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no format " + label + ": " + String.join(", ", ExportFormat.labels()))));
    }
    return wanted.isEmpty() ? EnumSet.allOf(ExportFormat.class) : wanted;
  }
}
