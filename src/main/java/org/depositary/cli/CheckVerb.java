package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.depositary.authority.RecordCheck;
import org.depositary.check.EmptyResultCheck;
import org.depositary.check.ShapeValidator;
import org.depositary.report.Issue;
import org.depositary.store.OpenBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Holds a graph, and the authority records, against what is promised of them. */
@Command(
    name = "check",
    description =
        "Checks the authority records and the store, or RDF files, against rules, shapes and checks.",
    mixinStandardHelpOptions = true)
final class CheckVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "RDF files; the store when none is given")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    JenaSystem.init();
    List<Issue> issues = new ArrayList<>();
    try (Home home = Home.open(common.home())) {
      ShapeValidator shapes = ShapeValidator.of(home.root().resolve("ontology").resolve("shapes"));
      EmptyResultCheck checks = EmptyResultCheck.of(home.queries().resolve("checks"));
      if (files.isEmpty()) {
        issues.addAll(RecordCheck.of(home.root().resolve("data").resolve("authorities")));
        try (OpenBuild build = common.store().open()) {
          String name = common.store().folder().toString();
          issues.addAll(
              Txn.calculateRead(build, () -> check(name, build.getUnionGraph(), shapes, checks)));
        }
      } else {
        issues.addAll(check(files.toString(), read(), shapes, checks));
      }
    }
    issues.forEach(program.console()::issue);
    long errors = issues.stream().filter(i -> i.level() == Issue.Level.ERROR).count();
    program.console().say(errors == 0 ? "no errors" : errors + " errors");
    return errors == 0 ? ExitCode.DONE : ExitCode.ERRORS_IN_INPUT;
  }

  private static List<Issue> check(
      String name, Graph graph, ShapeValidator shapes, EmptyResultCheck checks) {
    List<Issue> found = new ArrayList<>(shapes.validate(name, graph));
    found.addAll(checks.check(graph));
    return found;
  }

  /** Files of triples and of quads alike, taken together. */
  private Graph read() {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new UsageException("cannot read " + file);
      }
      try {
        RDFParser.source(file.toUri().toString())
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .parse(dataset);
      } catch (RiotException broken) {
        throw new UsageException(file + " is not readable as RDF: " + broken.getMessage());
      }
    }
    Graph union = GraphFactory.createDefaultGraph();
    dataset.stream().forEach(quad -> union.add(quad.asTriple()));
    return union;
  }
}
