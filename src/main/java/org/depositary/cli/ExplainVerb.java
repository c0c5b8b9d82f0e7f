package org.depositary.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sys.JenaSystem;
import org.depositary.query.Answer;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;
import org.depositary.report.Issue;
import org.depositary.store.OpenBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the words a fact came from and the rule that read it off them. */
@Command(
    name = "explain",
    description = "Shows the words a fact, or the facts of a paragraph, came from, and the rule.",
    mixinStandardHelpOptions = true,
    footer = {"", "depositary explain digest-002_56b0af654bfa4c97 '4(i)'"})
final class ExplainVerb implements Callable<Integer> {

  private static final String QUESTION = "evidence";

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Parameters(
      arity = "1..2",
      paramLabel = "IRI | DOCUMENT LOCATOR",
      description = "the address of a fact, or a document's id and a paragraph's locator")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    JenaSystem.init();
    Map<String, String> asked =
        words.size() == 1
            ? Map.of("fact", words.get(0))
            : Map.of("document", words.get(0), "locator", words.get(1));
    List<Issue> issues = new ArrayList<>();
    try (Home home = Home.open(common.home());
        OpenBuild graph = common.store().open()) {
      QueryCatalogue queries = QueryCatalogue.read(home.queries(), issues::add);
      Answer answer = new QueryRunner(graph, Limits.STANDARD).run(queries.get(QUESTION), asked);
      if (!(answer instanceof Answer.Rows found) || found.rows().isEmpty()) {
        throw new UsageException("no fact at " + String.join(" ", words));
      }
      found.rows().forEach(row -> print(found.columns(), row));
    }
    return ExitCode.DONE;
  }

  /** A line for each column, whole: an address can be taken from it to ask again. */
  private void print(List<Var> columns, Binding row) {
    for (Var column : columns) {
      Node value = row.get(column);
      if (value != null) {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        program
            .console()
            .say("%-9s %s".formatted(column.getName(), text.strip().replaceAll("\\s+", " ")));
      }
    }
    program.console().say("");
  }
}
