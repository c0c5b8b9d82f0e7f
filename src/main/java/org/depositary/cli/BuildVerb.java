package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.apache.jena.sys.JenaSystem;
import org.depositary.graph.IriMinter;
import org.depositary.pipeline.Build;
import org.depositary.pipeline.BuildReport;
import org.depositary.pipeline.CandidateName;
import org.depositary.pipeline.CandidateNames;
import org.depositary.pipeline.Knowledge;
import org.depositary.report.Issue;
import org.depositary.text.DocumentFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Builds the graph from documents. */
@Command(
    name = "build",
    description = "Builds the graph from documents, checks it and puts it in the store.",
    mixinStandardHelpOptions = true,
    footer = {"", "depositary build --documents my-documents --store my-graph"})
final class BuildVerb implements Callable<Integer> {

  static final Path DEFAULT_DOCUMENTS = Path.of("data", "documents");

  /** So many candidates are named on the console. */
  private static final int SHOWN = 3;

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Option(
      names = "--documents",
      paramLabel = "DIR|FILE",
      description =
          "a folder, with its subfolders, or a file; may be given several times"
              + " (data/documents unless given)")
  private List<Path> documents = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "documents worked on at once (as many as there are processors unless given)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = IriMinter.DEFAULT_BASE,
      description = "what the addresses of things and graphs begin with (${DEFAULT-VALUE})")
  private String base = IriMinter.DEFAULT_BASE;

  @Option(names = "--notes", description = "print what was left open, not only what is wrong")
  private boolean notes;

  @Option(
      names = "--candidates",
      paramLabel = "FILE",
      description = "write the names that match no record to a table (CSV), most frequent first")
  private Path candidates;

  @Override
  public Integer call() throws IOException {
    if (jobs < 1) {
      throw new UsageException("--jobs is 1 or more, not " + jobs);
    }
    if (!base.matches("https?://[^\\s<>\"{}|^`\\\\#?]+/")) {
      throw new UsageException("--base is an http address that ends with a slash, not " + base);
    }
    Console console = program.console();
    List<Path> from = documents.isEmpty() ? defaultDocuments() : documents;
    JenaSystem.init();
    List<Issue> issues = new ArrayList<>();
    try (Home home = Home.open(common.home())) {
      Knowledge knowledge = Knowledge.read(home.root(), issues::add);
      DocumentFolder folder = DocumentFolder.read(from, issues::add);
      if (folder.entries().isEmpty()) {
        issues.forEach(console::issue);
        throw new UsageException("no documents in " + from + ": name some with --documents");
      }
      Build build = new Build(knowledge, Version.number(), jobs, base);
      BuildReport report;
      try (ProgressBar bar = progress(folder.entries().size())) {
        report = build.run(folder, common.store(), done -> step(bar, done), issues::add);
      }
      issues.stream().filter(i -> notes || i.level() != Issue.Level.NOTE).forEach(console::issue);
      say(console, report, issues, common);
      say(console, report.candidates(), candidates);
    }
    boolean errors = issues.stream().anyMatch(issue -> issue.level() == Issue.Level.ERROR);
    return errors ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
  }

  private static List<Path> defaultDocuments() {
    if (!Files.isDirectory(DEFAULT_DOCUMENTS)) {
      throw new UsageException(
          "no documents given and no " + DEFAULT_DOCUMENTS + " here: name some with --documents");
    }
    return List.of(DEFAULT_DOCUMENTS);
  }

  /** A bar on a terminal, nothing in a pipe. */
  private static ProgressBar progress(int documents) {
    return System.console() == null
        ? null
        : new ProgressBarBuilder().setTaskName("documents").setInitialMax(documents).build();
  }

  private static void step(ProgressBar bar, int done) {
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  private static void say(
      Console console, BuildReport report, List<Issue> issues, CommonOptions common) {
    long open = issues.stream().filter(issue -> issue.level() == Issue.Level.NOTE).count();
    if (report.documents() == 0) {
      console.say("no document could be built; " + common.store().folder() + " stays as it was");
      return;
    }
    console.say(
        "built %d documents: %,d paragraphs, %,d facts, %,d quads, in %s"
            .formatted(
                report.documents(),
                report.paragraphs(),
                report.facts(),
                report.quads(),
                common.store().folder()));
    if (report.skipped() + report.passedOver() > 0) {
      console.say(
          "%d documents left out, %d other files passed over"
              .formatted(report.skipped(), report.passedOver()));
    }
    if (open > 0) {
      console.say(open + " things left open (--notes lists them)");
    }
  }

  private static void say(Console console, CandidateNames names, Path file) throws IOException {
    if (file != null) {
      names.write(file);
    }
    List<CandidateName> all = names.all();
    if (all.isEmpty()) {
      return;
    }
    String first =
        all.stream()
            .limit(SHOWN)
            .map(
                each ->
                    each.name() + ", " + each.times() + (each.times() == 1 ? " time" : " times"))
            .collect(Collectors.joining("; "));
    console.say(
        "%d %s no record (most frequent: %s): %s"
            .formatted(
                all.size(),
                all.size() == 1 ? "name matches" : "names match",
                first,
                file == null ? "--candidates FILE lists them" : "listed in " + file));
  }
}
