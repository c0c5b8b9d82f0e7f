package org.depositary.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.jena.sys.JenaSystem;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;
import org.depositary.query.CannedQuery;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;
import org.depositary.report.Issue;
import org.depositary.store.OpenBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Asks the graph a canned question, several, or any in SPARQL. */
@Command(
    name = "query",
    description = "Asks the graph a question by its name, or any in SPARQL.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "depositary query --list",
      "depositary query treaty-actions state=MAR --format csv",
      "depositary query --all --to answers",
      "echo 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }' | depositary query --file -"
    })
final class QueryVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "NAME [name=value ...]",
      description = "name of a query, then values for its parameters")
  private List<String> words = List.of();

  @Option(names = "--list", description = "explain every query")
  private boolean list;

  @Option(names = "--all", description = "answer every query that needs no parameter")
  private boolean all;

  @Option(names = "--to", paramLabel = "DIR", description = "where --all writes a file for each")
  private Path to;

  @Option(
      names = "--file",
      paramLabel = "F.rq",
      description = "a file with SPARQL; - reads standard input")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json, xml or ttl; table unless given, with --all csv")
  private String format;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "600",
      description = "end a query after so long (${DEFAULT-VALUE} unless given)")
  private long timeout;

  private final List<Issue> issues = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    checkOneQuestion();
    AnswerFormat as = AnswerFormat.of(format == null ? (all ? "csv" : "table") : format);
    JenaSystem.init();
    if (file != null) {
      String sparql = read(file);
      print(as, runner -> runner.run(sparql));
      return ExitCode.DONE;
    }
    try (Home home = Home.open(common.home())) {
      QueryCatalogue catalogue = QueryCatalogue.read(home.queries(), issues::add);
      issues.forEach(program.console()::issue);
      if (list) {
        new QueryList(catalogue).print(program.console());
      } else if (all) {
        answerAll(catalogue, as);
      } else {
        CannedQuery canned = catalogue.get(words.get(0));
        Map<String, String> arguments = arguments(words.subList(1, words.size()));
        canned.bind(arguments); // a wrong argument is said before the graph is opened
        print(as, runner -> runner.run(canned, arguments));
      }
    }
    return issues.isEmpty() ? ExitCode.DONE : ExitCode.ERRORS_IN_INPUT;
  }

  private void checkOneQuestion() {
    int questions = (list ? 1 : 0) + (all ? 1 : 0) + (file != null ? 1 : 0);
    if (questions + (words.isEmpty() ? 0 : 1) != 1) {
      throw new UsageException("give the name of a query, or one of --list, --all, --file");
    }
    if (all != (to != null)) {
      throw new UsageException("--all writes to a folder: query --all --to DIR");
    }
  }

  private static String read(String file) throws IOException {
    if (file.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Path path = Path.of(file);
    if (!Files.isReadable(path)) {
      throw new UsageException("no file " + file);
    }
    return Files.readString(path);
  }

  private static Map<String, String> arguments(List<String> words) {
    Map<String, String> arguments = new LinkedHashMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new UsageException("a parameter is given as name=value, not " + word);
      }
      if (arguments.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
        throw new UsageException("parameter " + word.substring(0, equals) + " is given twice");
      }
    }
    return arguments;
  }

  private void print(AnswerFormat as, Function<QueryRunner, Answer> question) {
    try (OpenBuild graph = common.store().open()) {
      as.write(question.apply(runner(graph)), program.console().out());
      program.console().out().flush();
    }
  }

  private void answerAll(QueryCatalogue catalogue, AnswerFormat as) throws IOException {
    Files.createDirectories(to);
    try (OpenBuild graph = common.store().open()) {
      QueryRunner runner = runner(graph);
      for (CannedQuery canned : catalogue.queries()) {
        if (canned.needsNothing()) {
          Path target = to.resolve(canned.name() + "." + as.ending());
          Answer answer = runner.run(canned, Map.of());
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            as.write(answer, out);
          }
        }
      }
    }
  }

  private QueryRunner runner(OpenBuild graph) {
    return new QueryRunner(graph, new Limits(Duration.ofSeconds(timeout), Limits.STANDARD.rows()));
  }
}
