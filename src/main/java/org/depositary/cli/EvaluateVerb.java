package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.depositary.evaluate.CannedAnswers;
import org.depositary.evaluate.Evaluation;
import org.depositary.evaluate.Findings;
import org.depositary.evaluate.Floors;
import org.depositary.evaluate.Score;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;
import org.depositary.report.Issue;
import org.depositary.store.OpenBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Holds the canned answers against tables made by careful readers. */
@Command(
    name = "evaluate",
    description = "Holds the answers of the store against gold tables: precision, recall and F1.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "depositary evaluate --gold my-gold --differences",
      "depositary evaluate --gold my-gold --floors my-gold/floors.csv"
    })
final class EvaluateVerb implements Callable<Integer> {

  private static final Limits PATIENT = new Limits(Duration.ofMinutes(10), Limits.STANDARD.rows());

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "folder of the gold tables, with regions.csv and keys.csv")
  private Path gold;

  @Option(names = "--differences", description = "list every difference, a line each")
  private boolean differences;

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "the least F1 of kinds (columns kind, f1); a kind below its floor is an error")
  private Path floors;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(gold.resolve("regions.csv"))) {
      throw new UsageException(gold + " has no regions.csv: name a folder of gold tables");
    }
    if (floors != null && !Files.isRegularFile(floors)) {
      throw new UsageException("no file " + floors);
    }
    Optional<Floors> least = floors == null ? Optional.empty() : Optional.of(Floors.read(floors));
    JenaSystem.init();
    List<Issue> issues = new ArrayList<>();
    Findings findings = findings(issues);
    issues.forEach(program.console()::issue);
    print(findings);
    boolean lost = least.isPresent() && compare(least.get(), findings);
    return lost || !issues.isEmpty() ? ExitCode.ERRORS_IN_INPUT : ExitCode.DONE;
  }

  /** Says what rose and what fell, and whether anything fell. */
  private boolean compare(Floors least, Findings findings) {
    least.gains(findings).forEach(program.console()::say);
    List<String> losses = least.losses(findings);
    losses.forEach(program.console()::error);
    return !losses.isEmpty();
  }

  private Findings findings(List<Issue> issues) throws IOException {
    try (Home home = Home.open(common.home());
        OpenBuild graph = common.store().open()) {
      QueryCatalogue queries = QueryCatalogue.read(home.queries(), issues::add);
      return Evaluation.run(gold, new CannedAnswers(queries, new QueryRunner(graph, PATIENT)));
    }
  }

  private void print(Findings findings) {
    Console console = program.console();
    console.say(
        "%-32s %6s %6s %6s %5s %5s %5s"
            .formatted("kind", "P", "R", "F1", "right", "extra", "missed"));
    for (Score each : findings.scores()) {
      console.say(
          "%-32s %6s %6s %6s %5d %5d %5d"
              .formatted(
                  each.kind(),
                  Score.printed(each.precision()),
                  Score.printed(each.recall()),
                  Score.printed(each.f1()),
                  each.right(),
                  each.spurious(),
                  each.missed()));
    }
    findings.notAsked().forEach(kind -> console.say("%-32s not asked".formatted(kind)));
    if (differences) {
      findings.differences().forEach(each -> console.say(each.toString()));
    }
  }
}
