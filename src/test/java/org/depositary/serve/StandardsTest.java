package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.rdfconnection.RDFConnection;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.depositary.SampleGraph;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardsTest {

  private static final String GRAPH = "https://w3id.org/depositary/graph/digest-B2";
  private static final String ALL = "SELECT * { ?s ?p ?o }";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.of(folder, SampleGraph::write);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String sparql() {
    return served.address("/sparql").toString();
  }

  @Test
  void jenaReads() {
    try (RDFConnection connection = RDFConnection.connect(sparql())) {
      assertTrue(connection.queryAsk("ASK { ?s ?p ?o }"));
      assertEquals(3, rows(connection, "SELECT * { ?s ?p ?o } LIMIT 3"));
      assertFalse(connection.queryConstruct("CONSTRUCT WHERE { ?s ?p ?o }").isEmpty());
    }
    try (QueryExecHTTP execution =
        QueryExecHTTP.service(sparql()).query(COUNT).postQuery().build()) {
      assertTrue(execution.select().hasNext());
    }
    String graphs = served.address("/graphs").toString();
    assertFalse(GSP.service(graphs).graphName(GRAPH).GET().isEmpty());
    assertTrue(
        GSP.service(graphs).defaultGraph().GET().size()
            > GSP.service(graphs).graphName(GRAPH).GET().size());
  }

  private static int rows(RDFConnection connection, String query) {
    int[] rows = {0};
    connection.querySelect(query, row -> rows[0]++);
    return rows[0];
  }

  @Test
  void rdf4jReads() {
    SPARQLRepository repository = new SPARQLRepository(sparql());
    try (RepositoryConnection connection = repository.getConnection()) {
      assertTrue(connection.prepareBooleanQuery("ASK { ?s ?p ?o }").evaluate());
      int rows = QueryResults.asList(connection.prepareTupleQuery(ALL).evaluate()).size();
      assertTrue(rows > 100, String.valueOf(rows));
      assertEquals(
          rows,
          QueryResults.asModel(
                  connection.prepareGraphQuery("CONSTRUCT WHERE { ?s ?p ?o }").evaluate())
              .size());
    } finally {
      repository.shutDown();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "*/*, -, application/sparql-results+json",
        "application/json, -, application/sparql-results+json",
        "application/sparql-results+xml, -, application/sparql-results+xml",
        "text/csv, -, text/csv",
        "text/tab-separated-values, -, text/tab-separated-values",
        "text/html, csv, text/csv",
        "text/csv, json, application/sparql-results+json",
        "'text/csv;q=0.2, application/sparql-results+xml;q=0.3', -, application/sparql-results+xml"
      })
  void rowsComeInTheFormatAskedFor(String accept, String format, String expected)
      throws IOException {
    String address = "/sparql?query=" + Served.encode(COUNT);
    HttpResponse<String> answer =
        served.get(format == null ? address : address + "&format=" + format, "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(expected + ";charset=utf-8", Served.header(answer, "Content-Type"));
  }

  @Test
  void aFormatThereIsNotIsRefused() throws IOException {
    String address = "/sparql?query=" + Served.encode(COUNT);
    assertEquals(406, served.get(address, "Accept", "image/png").statusCode());
  }

  @Test
  void theProtocolsGraphsStandBeforeTheQuerys() throws IOException {
    String whole = served.ask(COUNT).body();
    String one = served.ask(COUNT.replace("{", "FROM <" + GRAPH + "> {")).body();
    String address = "/sparql?query=" + Served.encode(COUNT);
    String named =
        served
            .get(address + "&default-graph-uri=" + Served.encode(GRAPH), "Accept", "text/csv")
            .body();
    String both =
        served
            .get(
                "/sparql?query="
                    + Served.encode(COUNT.replace("{", "FROM <urn:none> {"))
                    + "&default-graph-uri="
                    + Served.encode(GRAPH),
                "Accept",
                "text/csv")
            .body();
    assertFalse(whole.equals(one));
    assertEquals(one, named);
    assertEquals(one, both);
    String inNamed = "SELECT (COUNT(*) AS ?n) FROM NAMED <" + GRAPH + "> { GRAPH ?g { ?s ?p ?o } }";
    assertEquals(one, served.ask(inNamed).body());
  }

  @Test
  void theServiceDescribesItselfInEveryFormatAndBrowsersGoToTheEditor() throws IOException {
    String turtle = served.get("/sparql").body();
    String xml = served.get("/sparql", "Accept", "application/rdf+xml").body();
    assertTrue(Served.graph(turtle, Lang.TURTLE).isIsomorphicWith(Served.graph(xml, Lang.RDFXML)));
    assertTrue(turtle.contains("digest-B2"), turtle);
    HttpResponse<String> browser = served.get("/sparql", "Accept", "text/html");
    assertEquals(303, browser.statusCode());
    assertEquals("/editor", Served.header(browser, "Location"));
  }

  @Test
  void answersLeaveCompressedWhereThatIsWanted() throws Exception {
    var request =
        served
            .at("/queries/paragraphs")
            .header("Accept", "text/csv")
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> packed =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    assertEquals("gzip", Served.header(packed, "Content-Encoding"));
    assertTrue(Served.header(packed, "Vary").contains("Accept-Encoding"));
    String unpacked =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes(),
            StandardCharsets.UTF_8);
    assertEquals(served.get("/queries/paragraphs", "Accept", "text/csv").body(), unpacked);
    var again =
        served
            .at("/queries/paragraphs")
            .header("Accept", "text/csv")
            .header("Accept-Encoding", "gzip")
            .header("If-None-Match", Served.header(packed, "ETag"))
            .build();
    assertEquals(304, HttpClient.newHttpClient().send(again, BodyHandlers.ofString()).statusCode());
  }

  @Test
  void aPageOfAnotherSiteMayAsk() throws IOException {
    HttpResponse<String> preflight =
        served.send(
            served
                .at("/sparql")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
    assertTrue(Served.header(preflight, "Access-Control-Allow-Headers").contains("Content-Type"));
    assertEquals("*", Served.header(preflight, "Access-Control-Allow-Origin"));
  }

  @Test
  void openApiDescribesEveryCannedQuery() throws IOException {
    JsonObject api = JSON.parse(served.get("/openapi.json").body());
    assertEquals("3.1.0", api.getString("openapi"));
    JsonObject paths = api.getObj("paths");
    JsonObject list = JSON.parse(served.get("/queries/", "Accept", "application/json").body());
    assertTrue(list.get("queries").getAsArray().size() > 20);
    list.get("queries")
        .getAsArray()
        .forEach(
            each -> {
              String address = each.getAsObject().getString("address");
              JsonObject operation = paths.getObj(address).getObj("get");
              assertEquals(
                  each.getAsObject().get("parameters").getAsArray().size() + 1,
                  operation.get("parameters").getAsArray().size(),
                  address);
              assertTrue(operation.getObj("responses").getObj("200").hasKey("content"));
            });
  }

  @Test
  void whatIsAnsweredIsCounted() throws IOException {
    served.get("/id/state/MAR");
    String metrics = served.get("/metrics").body();
    assertTrue(
        metrics.matches("(?s).*depositary_requests_seconds_count\\{area=\"id\",status=\"200\".*"),
        metrics);
  }
}
