package org.depositary.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.graph.IriMinter;
import org.depositary.query.QueryCatalogue;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;

/** The canned queries as editors find them that know SIB's SPARQL examples. */
class QueriesInTheGraphTest {

  /** What such an editor asks for the examples. */
  private static final String EXAMPLES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      SELECT DISTINCT ?sq ?comment ?query (COUNT(DISTINCT ?keyword) AS ?keywords) WHERE {
        ?sq a sh:SPARQLExecutable , sh:SPARQLSelectExecutable ; rdfs:comment ?comment ;
          sh:select|sh:ask|sh:construct ?query ; schema:keywords ?keyword .
        FILTER(LANG(?comment) = "en")
        FILTER NOT EXISTS { ?sq schema:target ?endpoint }
      } GROUP BY ?sq ?comment ?query ORDER BY ?sq
      """;

  /** And for the prefixes of one. */
  private static final String PREFIXES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      SELECT ?prefix ?namespace WHERE {
        [] a sh:SPARQLExecutable ; sh:prefixes ?prefixes .
        ?prefixes sh:declare [ sh:prefix ?prefix ; sh:namespace ?namespace ]
      }
      """;

  private final List<Issue> issues = new ArrayList<>();
  private final Graph graph = GraphFactory.createDefaultGraph();

  QueriesInTheGraphTest() throws IOException {
    QueryQuads.of(new IriMinter(), Path.of("queries"), issues::add)
        .forEach(quad -> graph.add(quad.asTriple()));
    RDFDataMgr.read(graph, "ontology/prefixes.ttl");
  }

  @Test
  void anEditorFindsThemAll() throws IOException {
    int all = QueryCatalogue.read(Path.of("queries"), issues::add).queries().size();
    assertEquals(List.of(), issues);
    assertEquals(all, ask(EXAMPLES).size());
  }

  @Test
  void eachParsesAndCallsNoOtherEndpoint() {
    for (Binding row : ask(EXAMPLES)) {
      String text = row.get(Var.alloc("query")).getLiteralLexicalForm();
      Query query = QueryFactory.create(text);
      assertTrue(query.isSelectType(), text);
      assertFalse(query.toString().contains("SERVICE"), text);
    }
  }

  @Test
  void theirPrefixesAreDeclaredAndMeanTheSame() {
    Map<String, String> declared = new HashMap<>();
    for (Binding row : ask(PREFIXES)) {
      declared.put(text(row.get(Var.alloc("prefix"))), text(row.get(Var.alloc("namespace"))));
    }
    for (Binding row : ask(EXAMPLES)) {
      Query query = QueryFactory.create(text(row.get(Var.alloc("query"))));
      query
          .getPrefixMapping()
          .getNsPrefixMap()
          .forEach((prefix, namespace) -> assertEquals(namespace, declared.get(prefix), prefix));
    }
  }

  private static String text(Node node) {
    return node.getLiteralLexicalForm();
  }

  private List<Binding> ask(String query) {
    List<Binding> rows = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      execution.select().forEachRemaining(rows::add);
    }
    return rows;
  }
}
