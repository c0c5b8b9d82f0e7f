package org.depositary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.SampleGraph;
import org.depositary.query.QueryProblem.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final CannedQuery BY_KEY =
      QueryCatalogue.parse(
          "by-key",
          """
          #+ summary: labels
          #+ description: labels of a key
          #+ parameters:
          #+   - {name: key, type: string, required: true, description: a key, example: MAR}
          #+   - {name: language, type: string, description: of the label, example: en, choices: [en, fr]}
          PREFIX dep: <https://w3id.org/depositary/ontology#>
          PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
          SELECT ?label { ?s dep:key ?_key ; skos:prefLabel ?label
            FILTER(COALESCE(?_language, "") IN ("", LANG(?label))) } ORDER BY ?label
          """,
          ColumnDescriptions.none());
  private static DatasetGraph graph;

  @BeforeAll
  static void load() {
    graph = SampleGraph.inMemory();
  }

  private static QueryRunner runner() {
    return new QueryRunner(graph, new Limits(Duration.ofSeconds(1), 10_000));
  }

  private static String csv(Answer answer) {
    return AnswerFormat.CSV.text(answer).replace("\r\n", " ").strip();
  }

  private static Kind problem(String sparql) {
    return assertThrows(QueryProblem.class, () -> runner().run(sparql)).kind();
  }

  @Test
  void parametersAreBound() {
    assertEquals("label Morocco Maroc", csv(runner().run(BY_KEY, Map.of("key", "MAR"))));
    assertEquals("label Maroc", csv(runner().run(BY_KEY, Map.of("key", "MAR", "language", "fr"))));
    assertEquals(
        "label Morocco Maroc", csv(runner().run(BY_KEY, Map.of("key", "MAR", "language", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MAR\" ; ?p ?o . ?x ?y \"",
        "\"} UNION {?s ?p ?label} #",
        "?s",
        "<urn:x>",
        "MAR\\",
        "MAR\n",
        "\\u0022 ?label",
        "MAR\"@en"
      })
  void aHostileValueIsOnlyAValue(String value) {
    assertEquals("label", csv(runner().run(BY_KEY, Map.of("key", value))));
  }

  @Test
  void wrongArgumentsAreNamed() {
    QueryProblem missing = assertThrows(QueryProblem.class, () -> runner().run(BY_KEY, Map.of()));
    assertEquals(Kind.ARGUMENT, missing.kind());
    assertTrue(missing.getMessage().contains("key=MAR"), missing.getMessage());
    QueryProblem unknown =
        assertThrows(QueryProblem.class, () -> runner().run(BY_KEY, Map.of("kee", "MAR")));
    assertTrue(unknown.getMessage().contains("kee"), unknown.getMessage());
    QueryProblem choice =
        assertThrows(
            QueryProblem.class, () -> runner().run(BY_KEY, Map.of("key", "MAR", "language", "de")));
    assertTrue(choice.getMessage().contains("en, fr"), choice.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not sparql",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "LOAD <http://localhost/x>"
      })
  void anUpdateIsNoQuery(String text) {
    assertEquals(Kind.MALFORMED, problem(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE <%s> { ?s ?p ?o } } } }",
        "SELECT * { VALUES ?g { <%s> } SERVICE ?g { ?s ?p ?o } }",
      })
  void noOtherServerIsCalled(String text) throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(500, -1);
          exchange.close();
        });
    other.start();
    try {
      String address = "http://localhost:" + other.getAddress().getPort() + "/";
      assertEquals(Kind.FORBIDDEN, problem(text.formatted(address)));
      runner().run("SELECT * FROM <" + address + "> { ?s ?p ?o }");
      assertEquals(0, calls.get());
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a ?l",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a = ?l) }",
        "SELECT * { ?a ?b ?c . { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } FILTER(?c = ?l && ?a = ?f) }",
        "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|^(!<urn:x>))* ?b . ?c (!<urn:x>|^(!<urn:x>))* ?d"
            + " . ?e (!<urn:x>)+ ?f }",
        "SELECT ?s { ?s ?p ?o FILTER REGEX(CONCAT(STR(?s), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"),"
            + " \"(.*a){15}b\") }",
        "SELECT ?s { ?s ?p ?o FILTER EXISTS { ?s ?q ?v FILTER REGEX(CONCAT(STR(?v),"
            + " \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(.*a){15}b\") } }",
        "SELECT (REGEX(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\","
            + " \"(.*a){15}b\") AS ?x) { }",
        "SELECT (REPLACE(CONCAT(STR(?s), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"),"
            + " \"(.*a){15}b\", \"\") AS ?x) { ?s ?p ?o }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT ?s { ?s ?p ?o FILTER"
            + " fn:matches(CONCAT(STR(?s), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"),"
            + " \"(.*a){15}b\") }",
        "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT ?s { ?s ?p ?o FILTER"
            + " fn:apply(fn:matches, CONCAT(STR(?s), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"),"
            + " \"(.*a){15}b\") }",
        "SELECT (GROUP_CONCAT(?x) AS ?y) { ?s ?p ?o BIND(IF(REGEX(CONCAT(STR(?s),"
            + " \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"), \"(.*a){15}b\"), 1, 2) AS ?x) }",
      })
  void whatRunsAwayIsStopped(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(4), () -> assertEquals(Kind.TIMEOUT, problem(text)));
  }

  @Test
  void regularExpressionsMeanWhatTheyMeant() {
    assertEquals(
        "a b c true true mor-cco",
        csv(runner()
                .run(
                    "SELECT (REGEX(?l, \"^moro\", \"i\") AS ?a) (REGEX(\"x.y\", \"x.y\", \"q\")"
                        + " AS ?b) (LCASE(REPLACE(?l, \"(o)(c)\", \"-$2\")) AS ?c) { BIND("
                        + "\"Morocco\" AS ?l) }"))
            .replace(',', ' '));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) {}",
        "SELECT * { (1) <http://jena.apache.org/ARQ/property#strSplit> (\"aaa\" \"a\") }"
      })
  void functionsThatReachFurtherAreNotThere(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> {
          try {
            assertTrue(
                runner().run(text) instanceof Answer.Rows rows
                    && rows.rows().stream().allMatch(row -> row.isEmpty()));
          } catch (QueryProblem e) {
            assertTrue(e.kind() == Kind.MALFORMED || e.kind() == Kind.FORBIDDEN);
          }
        });
  }

  @Test
  void aTooLargeAnswerIsAnErrorNotAPart() {
    QueryRunner small = new QueryRunner(graph, new Limits(Duration.ofSeconds(5), 10));
    QueryProblem problem =
        assertThrows(QueryProblem.class, () -> small.run("SELECT * { ?s ?p ?o }"));
    assertEquals(Kind.TOO_LARGE, problem.kind());
    assertEquals(
        Kind.TOO_LARGE,
        assertThrows(QueryProblem.class, () -> small.run("CONSTRUCT WHERE { ?s ?p ?o }")).kind());
  }

  @Test
  void everyKindOfQueryIsAnsweredInEveryFormat() {
    for (String text :
        new String[] {
          "SELECT * { ?s ?p ?o } LIMIT 2",
          "ASK {}",
          "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 2",
          "DESCRIBE <https://w3id.org/depositary/id/state/MAR>"
        }) {
      for (AnswerFormat format : AnswerFormat.values()) {
        assertTrue(format.bytes(runner().run(text)).length > 0, text + " as " + format);
      }
    }
  }
}
