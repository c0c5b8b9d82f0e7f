package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.depositary.SampleGraph;
import org.depositary.report.Issue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

  private static final String ANY = "(<urn:x>|!<urn:x>|^<urn:x>|!(^<urn:x>))";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.of(folder, SampleGraph::write);
  }

  @AfterAll
  static void stop() {
    served.close();
    assertEquals(
        List.of(), served.issues.stream().filter(i -> i.level() == Issue.Level.ERROR).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } OFFSET 1000000000",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f ?c ?i",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?f ?c ?i LIMIT 5",
        "SELECT ?f (COUNT(DISTINCT ?c) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?f",
        "SELECT (COUNT(*) AS ?n) { ?s (" + ANY + "/" + ANY + "/" + ANY + ")* ?o . ?a ?b ?c }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c OPTIONAL { ?d ?e ?f OPTIONAL { ?g ?h ?i . ?j ?k ?l"
            + " FILTER(?c < ?f && ?i < ?l) } } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l"
            + " FILTER(CONCAT(STR(?f), STR(?i), STR(?l)) = \"none\") } }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER"
            + "(<http://www.w3.org/2005/xpath-functions#matches>(CONCAT(STR(?a),"
            + " \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"), \"(.*a){15}!\")) }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(CONCAT(STR(?c), STR(?l)) = \"-\") }"
      })
  void whateverRunsAwayIsEndedSoonAfterItsDeadline(String sparql) throws IOException {
    long start = System.nanoTime();
    HttpResponse<String> answer = served.ask(sparql);
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("2.0 seconds"), answer.body());
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?z { BIND(\"aaaaaaaaaaaaaaaa\" AS ?a) BIND(CONCAT(?a,?a,?a,?a,?a,?a,?a,?a,?a,?a) AS ?b)"
            + " BIND(CONCAT(?b,?b,?b,?b,?b,?b,?b,?b,?b,?b) AS ?c)"
            + " BIND(CONCAT(?c,?c,?c,?c,?c,?c,?c,?c,?c,?c) AS ?d)"
            + " BIND(CONCAT(?d,?d,?d,?d,?d,?d,?d,?d,?d,?d) AS ?e)"
            + " BIND(CONCAT(?e,?e,?e,?e,?e,?e,?e,?e,?e,?e) AS ?f)"
            + " BIND(CONCAT(?f,?f,?f,?f,?f,?f,?f,?f,?f,?f) AS ?z) }",
        "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?d))) AS ?z) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT ?z { BIND(REPLACE(\"aaaaaaaaaaaaaaaaaaaaaaaa\", \"a\","
            + " \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\") AS ?a)"
            + " BIND(REPLACE(?a, \"b\", \"cccccccccccccccccccccccccccccccccccccccc\") AS ?b)"
            + " BIND(REPLACE(?b, \"c\", \"dddddddddddddddddddddddddddddddddddddddd\") AS ?c)"
            + " BIND(REPLACE(?c, \"d\", \"eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee\") AS ?z) }",
        "SELECT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
      })
  void whatGrowsWithoutEndIsRefusedWhole(String sparql) throws IOException {
    HttpResponse<String> answer = served.ask(sparql);
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().matches("(?s).*(characters|rows|2.0 seconds).*"), answer.body());
    assertTrue(answer.body().length() < 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:9/", "urn:none"})
  void nothingIsReadFromOutsideTheStore(String graph) throws IOException {
    for (String sparql :
        List.of(
            "SELECT * FROM <" + graph + "> { ?s ?p ?o }",
            "SELECT * FROM NAMED <" + graph + "> { GRAPH ?g { ?s ?p ?o } }")) {
      HttpResponse<String> answer = served.ask(sparql);
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains(graph), answer.body());
    }
    String query = "/sparql?query=" + Served.encode("SELECT * { ?s ?p ?o }");
    String parameter = "&default-graph-uri=" + Served.encode(graph);
    assertEquals(400, served.get(query + parameter).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System.exit>(1) AS ?x) { }",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) { }",
        "SELECT (<http://jena.apache.org/ARQ/function#systemVar>(\"user.home\") AS ?x) { }"
      })
  void noProgramsRunInQueries(String sparql) throws IOException {
    HttpResponse<String> answer = served.ask(sparql);
    boolean nothing = answer.statusCode() == 200 && answer.body().equals("x\r\n\r\n");
    assertTrue(nothing || answer.statusCode() == 400, answer.body());
  }

  @Test
  void aLargeRequestIsRefusedBeforeItIsRead() throws Exception {
    byte[] large = new byte[10_000_000];
    for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
      HttpRequest request =
          served
              .at("/sparql")
              .header("Content-Type", type)
              .POST(BodyPublishers.ofByteArray(large))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      assertEquals(413, answer.statusCode());
      assertTrue(answer.body().contains("four million bytes"), answer.body());
    }
    assertEquals(200, served.ask("ASK {}").statusCode());
  }

  @Test
  void anAddressIsNotWithoutEnd() throws IOException {
    int status = served.get("/sparql?query=" + "a".repeat(1_000_000)).statusCode();
    assertTrue(List.of(414, 431).contains(status), String.valueOf(status));
  }

  @Test
  void moreThanThereArePlacesForAreToldToComeAgainAndPagesStay() throws Exception {
    String slow = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest request = served.at("/sparql?query=" + Served.encode(slow)).build();
    List<HttpResponse<String>> refused = new ArrayList<>();
    // on a slow machine fewer may be under way at once than there are places: then once more
    for (int round = 0; round < 8 && refused.isEmpty(); round++) {
      asked.clear();
      for (int each = 0; each < 40; each++) {
        asked.add(client.sendAsync(request, BodyHandlers.ofString()));
      }
      assertEquals(200, served.get("/id/state/CPV").statusCode());
      for (CompletableFuture<HttpResponse<String>> each : asked) {
        HttpResponse<String> answer = each.get();
        assertEquals(503, answer.statusCode());
        if (answer.body().contains("too many")) {
          refused.add(answer);
        }
      }
    }
    assertFalse(refused.isEmpty());
    assertEquals("5", Served.header(refused.get(0), "Retry-After"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/id/state/MAR", "/nothing", "/sparql?query=x", "/queries/acts"})
  void everyAnswerTellsBrowsersToBeCareful(String path) throws IOException {
    HttpResponse<String> answer = served.get(path, "Accept", "text/html, */*;q=0.1");
    assertTrue(
        Served.header(answer, "Content-Security-Policy").contains("default-src 'none'"), path);
    assertEquals("nosniff", Served.header(answer, "X-Content-Type-Options"));
    assertEquals("*", Served.header(answer, "Access-Control-Allow-Origin"));
    assertEquals("", Served.header(answer, "Server"));
    assertFalse(answer.body().matches("(?s).*(Jetty|Fuseki|\\tat org\\.).*"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE"})
  void nothingCanBeChanged(String method) throws IOException {
    HttpResponse<String> answer =
        served.send(served.at("/graphs?default").method(method, BodyPublishers.noBody()));
    assertEquals(405, answer.statusCode());
    assertTrue(answer.body().contains("read only"), answer.body());
  }
}
