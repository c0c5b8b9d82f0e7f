package org.depositary.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.depositary.text.DocumentFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line from files to the graph, for what takes two documents to see. All texts are ours. */
class BuildEchoesTest {

  private static final String FIRST =
      """
      The Human Rights Council,

      1. Recommends that States register domestic workers on remote farms with labour inspectors;

      2. Requests the Secretary-General to publish the register of visits in print.
      """;

  private static final String SECOND =
      """
      The Human Rights Council,

      1. Urges States to register domestic workers on remote farms with labour inspectors, as a
      matter of priority;

      2. Decides to return to this in two years.
      """;

  private static final String CATALOGUE =
      """
      file,title,issuer,body,date,symbols,language,rights,note
      first.txt,First,HRC,HRC,2001,,en,,
      second.txt,Second,HRC,HRC,2003,,en,,
      """;

  @Test
  void anEchoStandsInTheGraphOfTheLaterDocument(@TempDir Path folder) throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    Files.writeString(documents.resolve("first.txt"), FIRST);
    Files.writeString(documents.resolve("second.txt"), SECOND);
    Files.writeString(documents.resolve("catalogue.csv"), CATALOGUE);
    GraphStore store = GraphStore.at(folder.resolve("store"));
    List<Issue> issues = new ArrayList<>();
    Knowledge knowledge = Knowledge.read(Path.of("").toAbsolutePath(), issues::add);
    new Build(knowledge, "test", 1)
        .run(DocumentFolder.read(List.of(documents), issues::add), store, done -> {}, issues::add);
    assertTrue(issues.stream().noneMatch(i -> i.level() == Issue.Level.ERROR), issues.toString());
    try (OpenBuild build = store.open()) {
      assertEquals(
          """
          earlier,earlierLocator,later,laterLocator,similarity,change
          first,1,second,1,0.91,stronger act: recommend to urge; more urgent: as a matter of priority
          """,
          csv(
              new QueryRunner(build, Limits.STANDARD)
                  .run(
                      QueryCatalogue.read(Path.of("queries"), issues::add).get("echoes"),
                      Map.of())));
      assertEquals(
          "graph\nhttps://w3id.org/depositary/graph/second\n",
          csv(
              new QueryRunner(build, Limits.STANDARD)
                  .run(
                      "SELECT ?graph { GRAPH ?graph { ?echo a"
                          + " <https://w3id.org/depositary/ontology#Echo> } }")));
    }
  }

  private static String csv(Answer answer) {
    return AnswerFormat.CSV.text(answer).replace("\r\n", "\n");
  }
}
