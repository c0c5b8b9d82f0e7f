package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.depositary.fact.EventHeld;
import org.depositary.fact.Fact;
import org.depositary.fact.Mention;
import org.depositary.fact.Statement;
import org.junit.jupiter.api.Test;

class FactMapperTest {

  private static final String ID = IriMinter.DEFAULT_BASE + "id/";

  private final FactMapper mapper = new FactMapper(new IriMinter(), Samples.authorities());

  private List<Quad> quads(Fact fact) {
    return mapper.quads(Samples.DOCUMENT, Optional.of(Samples.item()), fact).toList();
  }

  private static List<Fact> allFacts() {
    return Stream.concat(Samples.facts().stream(), FurtherSamples.facts().stream()).toList();
  }

  private static Node id(String path) {
    return NodeFactory.createURI(ID + path);
  }

  @Test
  void oneFactOfEachKindGivesTheExpectedGraph() {
    Graphs.assertExpected(
        "facts.ttl", Graphs.of(Samples.facts().stream().flatMap(fact -> quads(fact).stream())));
  }

  @Test
  void meetingsAndUndertakingsGiveTheExpectedGraph() {
    Graphs.assertExpected(
        "further-facts.ttl",
        Graphs.of(FurtherSamples.facts().stream().flatMap(fact -> quads(fact).stream())));
  }

  @Test
  void factsStandInTheGraphOfTheirDocument() {
    for (Fact fact : allFacts()) {
      for (Quad quad : quads(fact)) {
        assertEquals(IriMinter.DEFAULT_BASE + "graph/sample-1", quad.getGraph().getURI());
        assertFalse(quad.getSubject().isBlank() || quad.getObject().isBlank());
      }
    }
  }

  @Test
  void theSameFactGivesTheSameQuadsInTheSameOrder() {
    for (Fact fact : allFacts()) {
      assertEquals(
          quads(fact),
          new FactMapper(new IriMinter(), Samples.authorities())
              .quads(Samples.DOCUMENT, Optional.of(Samples.item()), fact)
              .toList());
    }
  }

  @Test
  void aFactOutsideOfParagraphsNamesNone() {
    Fact fact = new Mention(Samples.evidence("Chile"), Mention.Of.ACTOR, "CHL");
    List<Quad> quads = mapper.quads(Samples.DOCUMENT, Optional.empty(), fact).toList();
    assertTrue(
        quads.stream().noneMatch(quad -> quad.getPredicate().equals(Vocabulary.inParagraph)));
  }

  @Test
  void onlyStatesHaveTheAddressOfAState() {
    Graph graph = Graphs.of(quads(Samples.statement(Statement.Kind.DIRECTIVE)).stream());
    assertTrue(graph.contains(Node.ANY, Vocabulary.addressee, id("state/CHL")));
    assertTrue(graph.contains(Node.ANY, Vocabulary.addressee, id("actor/STATES")));
    assertTrue(graph.contains(Node.ANY, Vocabulary.issuer, id("actor/GROUP")));
  }

  @Test
  void aFactWhoseDocumentIsNoLongerAtHandIsSaidTheSame() {
    for (Fact fact : allFacts()) {
      assertEquals(quads(fact), mapper.quads(Samples.DOCUMENT.id(), fact).toList());
    }
  }

  @Test
  void anEventWithARecordIsTheSameInAllDocuments() {
    Fact fact = new EventHeld(Samples.evidence("Group"), "it", Optional.of("GROUP"), "", "", "");
    Node event = id("event/GROUP");
    for (String document : List.of("one", "two")) {
      Graph graph = Graphs.of(mapper.quads(Samples.document(document), Optional.empty(), fact));
      assertTrue(graph.contains(Node.ANY, Vocabulary.event, event));
      assertTrue(
          graph.contains(
              event, SchemaDO.name.asNode(), NodeFactory.createLiteralString("the Group")));
    }
  }

  @Test
  void anInstrumentIsDescribedOnlyWhereItsKeySaysWhatItIsAndNoRecordDoes() {
    assertTrue(isDescribed("UNGA-RES-60/251"));
    assertFalse(isDescribed("ICERD"));
    assertFalse(isDescribed("UNHEARD-OF"));
  }

  private boolean isDescribed(String key) {
    Fact fact = new Mention(Samples.evidence("It"), Mention.Of.INSTRUMENT, key);
    Node instrument = id("instrument/" + IriMinter.path(key));
    return Graphs.of(quads(fact).stream()).contains(instrument, RDF.Nodes.type, Node.ANY);
  }
}
