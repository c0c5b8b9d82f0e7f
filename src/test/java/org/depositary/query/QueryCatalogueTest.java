package org.depositary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCatalogueTest {

  private static final String GOOD = "#+ summary: s\n#+ description: d\nSELECT ?x { ?x ?p ?o }\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          ~SELECT ?x { ?x ?p ?o }~;no header
          ~#+ summary: s\\nSELECT ?x { ?x ?p ?o }~;lacks description
          ~#+ summary: [\\nSELECT ?x { ?x ?p ?o }~;no YAML
          ~#+ summary: s\\n#+ description: d\\nSELECT ?x {~;Encountered
          ~#+ summary: s\\n#+ description: d\\nSELECT ?x { ?x ?p ?_key }~;[key]
          ~#+ summary: s\\n#+ description: d\\nSELECT ?x { ?x ?p ?o FILTER EXISTS { ?x ?q ?_key } }~;[key]
          ~#+ summary: s\\n#+ description: d\\n#+ multivalued: [y]\\nSELECT ?x { ?x ?p ?o }~;y is no column
          ~#+ summary: s\\n#+ description: d\\n#+ limit: 3\\nSELECT ?x { ?x ?p ?o }~;limit
          ~#+ summary: s\\n#+ description: d\\n#+ parameters: [{name: k, type: string, description: d, example: e}]\\nSELECT ?x { ?x ?p ?o }~;k is not in the query
          ~#+ summary: s\\n#+ description: d\\n#+ parameters: [{name: k, type: word, description: d, example: e}]\\nSELECT ?x { ?x ?p ?_k }~;unknown type word
          """)
  void aBrokenFileIsNamedAndTheOthersAreRead(String text, String words) throws IOException {
    Files.writeString(folder.resolve("bad.rq"), text.replace("\\n", "\n"));
    Files.writeString(folder.resolve("good.rq"), GOOD);
    List<Issue> issues = new ArrayList<>();
    QueryCatalogue catalogue = QueryCatalogue.read(folder, issues::add);
    assertEquals(1, issues.size(), issues.toString());
    assertEquals(Issue.Level.ERROR, issues.get(0).level());
    assertTrue(issues.get(0).source().endsWith("bad.rq"));
    assertTrue(issues.get(0).message().contains(words), issues.get(0).message());
    assertEquals(List.of("good"), catalogue.queries().stream().map(CannedQuery::name).toList());
  }

  @Test
  void onlyQueryFilesOfTheFolderItselfCount() throws IOException {
    Files.writeString(folder.resolve("good.rq"), GOOD);
    Files.writeString(folder.resolve("README.md"), "no query");
    Files.createDirectory(folder.resolve("checks"));
    Files.writeString(folder.resolve("checks/check.rq"), GOOD);
    QueryCatalogue catalogue = QueryCatalogue.read(folder, issue -> {});
    assertEquals(List.of("good"), catalogue.queries().stream().map(CannedQuery::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          ~~;column x is described neither
          ~#+ columns: {x: {description: d}, y: {description: d}}\n~;y, which is none
          ~#+ columns: {x: {type: integer}}\n~;x has a description
          ~#+ columns: {x: {description: d, type: word}}\n~;unknown type word
          """)
  void aColumnThatIsNotDescribedAsItShouldBeIsAnError(String header, String words)
      throws IOException {
    Files.writeString(folder.resolve("columns.yaml"), "z: {description: last}\n");
    Files.writeString(folder.resolve("bad.rq"), header.replace("\\n", "\n") + GOOD);
    List<Issue> issues = new ArrayList<>();
    QueryCatalogue.read(folder, issues::add);
    assertEquals(1, issues.size(), issues.toString());
    assertTrue(issues.get(0).message().contains(words), issues.get(0).message());
  }

  @Test
  void aHeaderSaysOtherwiseThanTheCommonDescriptions() throws IOException {
    Files.writeString(
        folder.resolve("columns.yaml"),
        "x: {description: common, type: integer}\no: {description: object}\n");
    Files.writeString(
        folder.resolve("own.rq"),
        "#+ columns: {x: {description: own}}\n#+ multivalued: [o]\n"
            + GOOD.replace("?x {", "?x ?o {"));
    CannedQuery own = QueryCatalogue.read(folder, issue -> {}).get("own");
    assertEquals(
        List.of(
            new Column("x", Column.Type.STRING, "own", false),
            new Column("o", Column.Type.STRING, "object", true)),
        own.described());
  }
}
