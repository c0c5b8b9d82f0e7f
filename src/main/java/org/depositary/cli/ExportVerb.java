package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.depositary.export.ExportFormat;
import org.depositary.export.GraphFiles;
import org.depositary.export.ReleaseSource;
import org.depositary.export.Rights;
import org.depositary.export.TextPolicy;
import org.depositary.export.Withholding;
import org.depositary.query.QueryCatalogue;
import org.depositary.store.OpenBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes the graph as files for others. */
@Command(
    name = "export",
    description =
        "Writes a release: the graph as linked data and as tables. Files of an earlier one are"
            + " replaced.",
    mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "turtle, trig, ntriples, nquads, jsonld and rdfxml unless given; may be repeated; also"
              + " binaryrdf, n3, ndjsonld, rdfjson, trix")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--gzip", description = "compress the files of linked data")
  private boolean gzip;

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "where to write")
  private Path to;

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description =
          "how much of the documents' words: full, quote (those of the facts only) or none; each"
              + " document by its rights unless given")
  private TextPolicy text;

  @Option(
      names = "--despite-rights",
      description = "with --text full: also documents whose rights do not say so")
  private boolean despiteRights;

  @Override
  public Integer call() throws IOException {
    List<ExportFormat> wanted = wanted();
    JenaSystem.init();
    try (Home home = Home.open(common.home());
        OpenBuild build = common.store().open()) {
      QueryCatalogue queries = QueryCatalogue.read(home.queries(), program.console()::issue);
      DatasetGraph graph = outgoing(build, Rights.read(home.root()));
      ReleaseSource source = new ReleaseSource(graph, queries, home.root(), Version.number());
      ReleaseFiles.write(source, new GraphFiles(source, wanted, gzip), to, program.console());
    }
    return ExitCode.DONE;
  }

  private DatasetGraph outgoing(DatasetGraph graph, Rights rights) {
    if (text == null) {
      return Withholding.byRights(graph, rights);
    }
    if (text == TextPolicy.FULL && !despiteRights) {
      refuseReserved(Withholding.reserved(graph, rights));
    }
    return Withholding.alike(graph, rights, text);
  }

  private static void refuseReserved(Map<String, String> reserved) {
    if (!reserved.isEmpty()) {
      throw new UsageException(
          "not all may go out in full ("
              + reserved.entrySet().stream()
                  .map(each -> each.getKey().replaceFirst(".*/", "") + ": " + each.getValue())
                  .collect(Collectors.joining("; "))
              + "): leave --text out, or add --despite-rights if you may");
    }
  }

  private List<ExportFormat> wanted() {
    List<ExportFormat> wanted = new ArrayList<>();
    for (String label : formats) {
      wanted.add(
          ExportFormat.of(label)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no format "
                              + label
                              + ": "
                              + ExportFormat.all().stream()
                                  .map(ExportFormat::name)
                                  .collect(Collectors.joining(", ")))));
    }
    return wanted.isEmpty() ? ExportFormat.standard() : wanted.stream().distinct().toList();
  }
}
