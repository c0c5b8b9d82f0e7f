package org.depositary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeValidatorTest {

  private final ShapeValidator validator = ShapeValidator.of(Path.of("ontology/shapes"));

  ShapeValidatorTest() throws IOException {}

  private static Graph read(String file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    Folder.readTurtle(Path.of(file), graph);
    return graph;
  }

  @Test
  void anIssueSaysWhereWhichPropertyAndWhatToDo() throws IOException {
    List<Issue> issues =
        validator.validate("report", read("ontology/examples/statement.invalid.strength-four.ttl"));
    assertEquals(
        List.of(
            Issue.error(
                "report",
                "https://w3id.org/depositary/id/statement/report-2010-IV-103-g--1a2b3c4d",
                "dep:strength: The strength of a statement is 1, 2 or 3: that of its strongest"
                    + " act. (here: \"4\"^^xsd:integer)")),
        issues);
  }

  @Test
  void aShapeMayWarn(@TempDir Path folder) throws IOException {
    String full = Files.readString(Path.of("ontology/examples/document.valid.full.ttl"));
    Path file = folder.resolve("a.ttl");
    Files.writeString(file, full.replace("\"2010-10-12\"", "\"October 2010\""));
    List<Issue> issues = validator.validate("report", read(file.toString()));
    assertEquals(List.of(Issue.Level.WARNING), issues.stream().map(Issue::level).toList());
  }

  /** The expected graphs of the mappers are what the mappers give. */
  @ParameterizedTest
  @ValueSource(strings = {"facts", "further-facts", "document", "authorities"})
  void whatTheMappersGiveConforms(String name) throws IOException {
    Graph graph = read("src/test/resources/org/depositary/graph/" + name + ".ttl");
    assertEquals(List.of(), validator.validate(name, graph));
  }

  @Test
  void graphsOfADatasetAreHeldAgainstTheShapesTogether() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    int graphs = 0;
    for (String half : List.of("Maroc\"@fr", "Morocco\"@en")) {
      Graph graph = read("ontology/examples/authority.invalid.no-english-label.ttl");
      Graph named = dataset.getGraph(NodeFactory.createURI("urn:graph:" + graphs++));
      graph.find().forEach(named::add);
      named.add(
          NodeFactory.createURI("https://w3id.org/depositary/id/state/MAR"),
          org.apache.jena.vocabulary.SKOS.prefLabel.asNode(),
          NodeFactory.createLiteralLang(half.split("\"")[0], half.split("@")[1]));
    }
    assertEquals(List.of(), validator.validate("all", dataset));
  }

  @Test
  void aFileThatIsNotTurtleIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.ttl"), "sh:this is not Turtle");
    IOException error = assertThrows(IOException.class, () -> ShapeValidator.of(folder));
    assertTrue(error.getMessage().contains("broken.ttl"));
  }

  @Test
  void noShapeRunsAQuery() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("ontology/shapes"))) {
      for (Path file : files.toList()) {
        assertTrue(!Files.readString(file).contains("sh:sparql"), file + " would be slow");
      }
    }
  }
}
