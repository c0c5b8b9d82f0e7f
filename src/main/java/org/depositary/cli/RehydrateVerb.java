package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.jena.sys.JenaSystem;
import org.depositary.export.GraphFiles;
import org.depositary.export.Rehydration;
import org.depositary.export.ReleaseGraph;
import org.depositary.export.ReleaseSource;
import org.depositary.query.QueryCatalogue;
import org.depositary.report.Issue;
import org.depositary.text.DocumentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Puts the words of documents back into a release that went out without them. */
@Command(
    name = "rehydrate",
    description =
        "Writes a release anew, with the words that were left out of it, from the documents.",
    mixinStandardHelpOptions = true)
final class RehydrateVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "RELEASE", description = "the folder of the release")
  private Path release;

  @Option(
      names = "--documents",
      paramLabel = "DIR|FILE",
      required = true,
      description = "the documents; may be given several times")
  private List<Path> documents = List.of();

  @Option(names = "--to", paramLabel = "DIR", required = true, description = "where to write")
  private Path to;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(release)) {
      throw new UsageException("no release " + release);
    }
    JenaSystem.init();
    List<Issue> issues = new ArrayList<>();
    DocumentFolder folder = DocumentFolder.read(documents, issues::add);
    Rehydration rehydration = new Rehydration(id -> original(folder, id, issues::add), issues::add);
    try (Home home = Home.open(common.home());
        ReleaseGraph without = ReleaseGraph.read(release);
        ReleaseGraph with = rehydration.of(without.graph())) {
      QueryCatalogue queries = QueryCatalogue.read(home.queries(), issues::add);
      ReleaseSource source =
          new ReleaseSource(with.graph(), queries, home.root(), Version.number());
      ReleaseFiles.write(source, GraphFiles.like(source, release), to, program.console());
    }
    issues.forEach(program.console()::issue);
    return issues.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS_IN_INPUT;
  }

  private static Optional<Rehydration.Original> original(
      DocumentFolder folder, String id, Consumer<Issue> issues) {
    return folder.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .flatMap(entry -> entry.read(issues))
        .map(document -> new Rehydration.Original(document.sha256(), document.text()));
  }
}
