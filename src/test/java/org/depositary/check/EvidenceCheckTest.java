package org.depositary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.depositary.authority.Authorities;
import org.depositary.fact.Evidence;
import org.depositary.fact.SymbolCitation;
import org.depositary.graph.FactMapper;
import org.depositary.graph.IriMinter;
import org.depositary.report.Issue;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {

  private static final String PLAIN = "See A/1 and A/2.";
  private static final String ASTRAL = "𝒮ee A/1 and 𝒯 A/2.";

  private static List<Issue> check(String text, int start, int end, String quote) {
    return new EvidenceCheck(id -> id.equals("a_1") ? Optional.of(text) : Optional.empty())
        .check(graph(start, end, quote));
  }

  private static Graph graph(int start, int end, String quote) {
    Graph graph = GraphFactory.createDefaultGraph();
    IriMinter minter = new IriMinter();
    SourceDocument document =
        new SourceDocument(
            "a_1", new SourceDocument.Description("", "", "", "", List.of(), "", "", ""), "", "");
    new FactMapper(minter, new Authorities(List.of()))
        .quads(
            document,
            Optional.empty(),
            new SymbolCitation(new Evidence(new Span(start, end), quote, "", "rule"), "A/1"))
        .forEach(quad -> graph.add(quad.asTriple()));
    Node id = NodeFactory.createLiteralString("a_1");
    graph.add(minter.document("a_1"), DCTerms.identifier.asNode(), id);
    return graph;
  }

  @Test
  void aQuoteThatStandsAtItsPositionIsRight() {
    assertEquals(List.of(), check(PLAIN, 4, 7, "A/1"));
    assertEquals(List.of(), check(PLAIN, 0, 16, PLAIN));
  }

  @Test
  void positionsCountCodePoints() {
    assertEquals(List.of(), check(ASTRAL, 14, 17, "A/2"));
    assertEquals(List.of(), check(ASTRAL, 12, 13, "𝒯"));
    assertEquals(List.of(), check(ASTRAL, 17, 18, "."));
  }

  @Test
  void anyOtherQuoteIsAnErrorOfItsDocument() {
    List<Issue> issues = check(PLAIN, 4, 7, "A/2");
    assertEquals(1, issues.size());
    assertEquals("a_1", issues.get(0).source());
    assertTrue(issues.get(0).place().endsWith("/id/evidence/a-1-4-7"));
  }

  @Test
  void aPositionBeyondTheTextIsAnError() {
    assertTrue(check(PLAIN, 4, 17, "A/1").get(0).message().contains("no characters 4 to 17"));
    assertTrue(check(ASTRAL, 4, 19, "A/1").get(0).message().contains("no characters 4 to 19"));
  }

  @Test
  void evidenceFromATextThatIsNotAtHandIsAnError() {
    List<Issue> issues = new EvidenceCheck(id -> Optional.empty()).check(graph(4, 7, "A/1"));
    assertEquals(List.of("a_1"), issues.stream().map(Issue::source).toList());
  }

  @Test
  void evidenceWithoutAQuoteIsAnError() {
    Graph graph = graph(4, 7, "A/1");
    graph
        .find(Node.ANY, org.apache.jena.vocabulary.OA.exact.asNode(), Node.ANY)
        .toList()
        .forEach(graph::delete);
    assertEquals(1, new EvidenceCheck(id -> Optional.of(PLAIN)).check(graph).size());
  }
}
