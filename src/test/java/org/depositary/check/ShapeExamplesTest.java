package org.depositary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.report.Issue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks the examples of the ontology: X.valid.* and X.invalid.* are examples of shapes/X.ttl. */
class ShapeExamplesTest {

  private static final Path SHAPES = Path.of("ontology/shapes");
  private static final Path EXAMPLES = Path.of("ontology/examples");

  private final ShapeValidator all = ShapeValidator.of(SHAPES);

  ShapeExamplesTest() throws IOException {}

  @TestFactory
  Stream<DynamicTest> aValidExampleConformsToAllShapes() throws IOException {
    return examples("valid")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertEquals(List.of(), all.validate("example", read(file)))));
  }

  @TestFactory
  Stream<DynamicTest> anInvalidExampleBreaksTheShapesItIsNamedAfter() throws IOException {
    return examples("invalid")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      ShapeValidator own = ShapeValidator.of(read(shapesOf(file)));
                      List<Issue> issues = own.validate("example", read(file));
                      assertFalse(issues.isEmpty(), "conforms to " + shapesOf(file));
                      assertTrue(
                          issues.stream().allMatch(issue -> isTold(issue.message())),
                          () -> "an issue says what to do: " + issues);
                    }));
  }

  @Test
  void everyShapeFileHasValidAndInvalidExamples() throws IOException {
    TreeSet<Path> shapes = new TreeSet<>(Folder.filesOf(SHAPES, ".ttl"));
    assertEquals(shapes, shapesOf(examples("valid")));
    assertEquals(shapes, shapesOf(examples("invalid")));
  }

  /** Sentences of ours end in a full stop, before the value they are about. */
  private static boolean isTold(String message) {
    return message.replaceFirst(" \\(here: .*\\)$", "").endsWith(".");
  }

  private static TreeSet<Path> shapesOf(Stream<Path> examples) {
    TreeSet<Path> shapes = new TreeSet<>();
    examples.forEach(file -> shapes.add(shapesOf(file)));
    return shapes;
  }

  private static Path shapesOf(Path example) {
    return SHAPES.resolve(example.getFileName().toString().split("\\.")[0] + ".ttl");
  }

  private static Stream<Path> examples(String verdict) throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(file -> file.getFileName().toString().split("\\.")[1].equals(verdict))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Graph read(Path file) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    Folder.readTurtle(file, graph);
    return graph;
  }
}
