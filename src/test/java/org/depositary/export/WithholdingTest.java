package org.depositary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.depositary.SampleGraph;
import org.depositary.graph.Vocabulary;
import org.depositary.query.Answer;
import org.depositary.query.AnswerFormat;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithholdingTest {

  private static final String BASE = "https://w3id.org/depositary/";
  private static final String TEXT = "Urges States to accede to both conventions";

  @TempDir private Path folder;
  private DatasetGraph graph;
  private Rights rights;

  @BeforeEach
  void read() throws IOException {
    graph = SampleGraph.inMemory();
    rights = Rights.read(Path.of(""));
  }

  private void state(String document, String stated) {
    Txn.executeWrite(
        graph,
        () ->
            graph.add(
                NodeFactory.createURI(BASE + "graph/" + document),
                NodeFactory.createURI(BASE + "id/document/" + document),
                DCTerms.rights.asNode(),
                NodeFactory.createLiteralString(stated)));
  }

  private static String quads(DatasetGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter(graph).write(ExportFormat.of("nquads").orElseThrow(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsOpenIsTheGraphItself() {
    List.of("A1", "digest-B2", "C3").forEach(each -> state(each, "cc by 4.0"));
    assertSame(graph, Withholding.byRights(graph, rights));
    assertEquals(Map.of(), Withholding.reserved(graph, rights));
  }

  @Test
  void eachDocumentGoesOutByItsRights() {
    state("A1", "CC BY 4.0");
    state("digest-B2", "United Nations document");
    state("C3", "all rights reserved");
    String out = quads(Withholding.byRights(graph, rights));
    assertTrue(out.contains("\"Conclusions\"") && out.contains(TEXT));
    assertTrue(out.contains("\"twenty ratifications\""));
    assertFalse(out.contains("Bound are Cape Verde"));
    assertFalse(out.contains("Morocco feared the cost") || out.contains("words 0-30"));
    assertEquals(
        Map.of(
            BASE + "graph/digest-B2", "United Nations document",
            BASE + "graph/C3", "all rights reserved"),
        Withholding.reserved(graph, rights));
  }

  @Test
  void aDocumentThatStatesNoRightsGoesOutWithoutItsWords() {
    assertFalse(quads(Withholding.byRights(graph, rights)).contains(TEXT));
  }

  @Test
  void inPlaceOfWordsStandsWhereTheyAreAndTheirHash() {
    DatasetGraph none = Withholding.alike(graph, rights, TextPolicy.NONE);
    String out = quads(none);
    assertFalse(out.contains("Urges") || out.contains("twenty ratifications"));
    assertTrue(out.contains("Report, with a comma"), "titles stay");
    String held = "90-" + (90 + TEXT.length()) + " sha256:" + DigestUtils.sha256Hex(TEXT);
    assertTrue(out.contains("\"" + held + "\"^^<" + Vocabulary.NS + "Withheld>"));
    Node literal = NodeFactory.createLiteralDT(held, Vocabulary.Withheld);
    Node words = NodeFactory.createLiteralString(TEXT);
    Txn.executeRead(
        none,
        () -> {
          assertTrue(none.find(Node.ANY, Node.ANY, Vocabulary.text, literal).hasNext());
          assertFalse(none.find(Node.ANY, Node.ANY, Vocabulary.text, words).hasNext());
          assertEquals(graph.stream().count(), none.stream().count());
        });
  }

  @Test
  void namesWithManyWordsOfTheTextAreWordsToo() {
    String name = "a school in which the young and the old learn from one another";
    Node g = NodeFactory.createURI(BASE + "graph/A1");
    Node paragraph = NodeFactory.createURI("urn:x/p");
    Node number = NodeFactory.createLiteralByValue(500);
    Node programme = NodeFactory.createURI("urn:x/programme");
    Txn.executeWrite(
        graph,
        () -> {
          graph.add(g, paragraph, Vocabulary.text, NodeFactory.createLiteralString("Runs " + name));
          graph.add(g, paragraph, Vocabulary.start, number);
          graph.add(g, programme, Vocabulary.name, NodeFactory.createLiteralString(name));
          graph.add(g, programme, Vocabulary.place, NodeFactory.createLiteralString("the old"));
        });
    DatasetGraph none = Withholding.alike(graph, rights, TextPolicy.NONE);
    List<Quad> quads =
        Txn.calculateRead(none, () -> none.stream(g, programme, Node.ANY, Node.ANY).toList());
    assertEquals(
        List.of(505, Vocabulary.place),
        quads.stream()
            .map(
                quad ->
                    Withheld.of(quad.getObject())
                        .<Object>map(Withheld::start)
                        .orElse(quad.getPredicate()))
            .sorted((one, other) -> one instanceof Integer ? -1 : 1)
            .toList());
  }

  /** Queries keep their rows, and none of them gets round to the words. */
  @Test
  void queriesSeeWhatGoesOut() throws IOException {
    DatasetGraph none = Withholding.alike(graph, rights, TextPolicy.NONE);
    var queries = QueryCatalogue.read(Path.of("queries"), issue -> {});
    for (String name : List.of("recommendations", "paragraphs", "evidence", "positions")) {
      var query = queries.get(name);
      var with = (Answer.Rows) new QueryRunner(graph, Limits.STANDARD).run(query, Map.of());
      var without = (Answer.Rows) new QueryRunner(none, Limits.STANDARD).run(query, Map.of());
      assertEquals(with.rows().size(), without.rows().size(), name);
      String text = AnswerFormat.CSV.text(without);
      assertTrue(text.contains("sha256:"), name);
      for (String words : List.of("Urges", "Welcomes", "twenty", "Conclusions", "feared")) {
        assertFalse(text.contains(words), name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CC BY 4.0, FULL",
    "'  cc0   1.0 ', FULL",
    "United Nations document, QUOTE",
    "all rights reserved, NONE",
    "'', NONE",
    "CC BY-NC-ND 4.0, NONE"
  })
  void rightsSayHowMuch(String stated, TextPolicy policy) {
    assertEquals(policy, rights.policy(stated));
  }

  @Test
  void aFileOfRightsThatIsNotAsItShouldBeIsNamed() throws IOException {
    Path file = folder.resolve("data/export/rights.yaml");
    assertTrue(problem().contains(file.toString()));
    Files.createDirectories(file.getParent());
    for (String text : List.of("full: [", "full: [a]", "full: a\nquote: []\nlongest-name: 3")) {
      Files.writeString(file, text);
      assertTrue(problem().contains(file.toString()), text);
    }
  }

  private String problem() {
    return assertThrows(IOException.class, () -> Rights.read(folder)).getMessage();
  }
}
