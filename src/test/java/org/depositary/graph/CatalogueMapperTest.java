package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.PlainText;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueMapperTest {

  private final CatalogueMapper mapper =
      new CatalogueMapper(new IriMinter(), Samples.authorities());

  @Test
  void aDocumentGivesTheExpectedGraph() {
    Graphs.assertExpected(
        "document.ttl", Graphs.of(mapper.document(Samples.DOCUMENT, Samples.outline())));
  }

  @Test
  void recordsGiveTheExpectedGraph() {
    Graphs.assertExpected("authorities.ttl", Graphs.of(mapper.authorities()));
  }

  @Test
  void aDigestNamesItsOriginal() {
    Graph graph =
        Graphs.of(mapper.document(Samples.document("digest-sample_1"), Samples.outline()));
    Node digest = NodeFactory.createURI(IriMinter.DEFAULT_BASE + "id/document/digest-sample-1");
    Node original = NodeFactory.createURI(IriMinter.DEFAULT_BASE + "id/document/sample-1");
    assertTrue(graph.contains(digest, RDF.Nodes.type, Vocabulary.Digest));
    assertTrue(graph.contains(digest, Vocabulary.provWasDerivedFrom, original));
  }

  @Test
  void aParagraphSaysOnWhichPageItBeginsWhereTheFileShowsPages() {
    String text = "One.\n\f\nTwo.";
    SourceDocument paged =
        new SourceDocument("paged", Samples.DOCUMENT.description(), "0".repeat(64), text);
    Paragraph second =
        new Paragraph(
            0, Optional.empty(), "p1", Paragraph.Type.NARRATIVE, "", 7, 11, new Span(7, 11));
    Outline outline = new Outline(PlainText.of(text), List.of(second));
    Graph graph = Graphs.of(mapper.document(paged, outline));
    assertEquals(
        "2",
        graph.find(Node.ANY, Vocabulary.page, Node.ANY).next().getObject().getLiteralLexicalForm());
    Graph whole = Graphs.of(mapper.document(Samples.document("whole"), Samples.outline()));
    assertFalse(whole.contains(Node.ANY, Vocabulary.page, Node.ANY));
  }

  @Test
  void twoDocumentsWithOneAddressAreRefused() {
    mapper.document(Samples.DOCUMENT, Samples.outline());
    assertThrows(
        IllegalArgumentException.class,
        () -> mapper.document(Samples.document("sample-1"), Samples.outline()));
  }

  @Test
  void aFileThatIsNotTurtleIsNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.ttl"), "this is not Turtle");
    IOException error = assertThrows(IOException.class, () -> mapper.ontology(folder));
    assertTrue(error.getMessage().contains("broken.ttl"));
    error =
        assertThrows(
            IOException.class,
            () ->
                mapper.dataset(
                    folder.resolve("broken.ttl"),
                    "1.0",
                    DatasetGraphFactory.create(),
                    GraphFactory.createDefaultGraph()));
    assertTrue(error.getMessage().contains("broken.ttl"));
  }
}
