package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.depositary.SampleGraph;
import org.depositary.query.Limits;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphServerTest {

  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<Issue> ISSUES = new ArrayList<>();

  @TempDir private static Path folder;
  private static GraphStore store;
  private static GraphServer server;

  @BeforeAll
  static void start() throws IOException {
    store = GraphStore.at(folder);
    store.replace(SampleGraph::write);
    server = start(store, 0);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static GraphServer start(GraphStore store, int port) throws IOException {
    return GraphServer.start(
        store,
        Carried.read(Path.of(""), ISSUES::add),
        new GraphServer.Settings(
            "127.0.0.1", port, Optional.empty(), new Limits(Duration.ofSeconds(1), 100_000)),
        ISSUES::add);
  }

  private static HttpRequest.Builder at(GraphServer server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(at(server, path));
  }

  private static HttpResponse<String> ask(GraphServer server, String sparql) throws Exception {
    return send(at(server, "/sparql?query=" + encode(sparql)).header("Accept", "text/csv"));
  }

  private static HttpResponse<String> ask(String sparql) throws Exception {
    return ask(server, sparql);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void aQueryIsAnsweredInAllThreeWaysOfTheProtocol() throws Exception {
    String expected = ask(COUNT).body();
    assertTrue(expected.matches("n\r\n\\d+\r\n"), expected);
    HttpResponse<String> form =
        send(
            at(server, "/sparql")
                .header("Accept", "text/csv")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("query=" + encode(COUNT))));
    HttpResponse<String> direct =
        send(
            at(server, "/sparql")
                .header("Accept", "text/csv")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(COUNT)));
    assertEquals(expected, form.body());
    assertEquals(expected, direct.body());
  }

  @Test
  void withoutAqueryItDescribesItself() throws Exception {
    HttpResponse<String> answer = get("/sparql");
    assertEquals(200, answer.statusCode());
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(
        model, new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)), Lang.TTL);
    String endpoint = "http://127.0.0.1:" + server.port() + "/sparql";
    assertTrue(
        model.contains(
            null,
            model.createProperty("http://www.w3.org/ns/sparql-service-description#endpoint"),
            model.createResource(endpoint)));
    assertTrue(answer.body().contains("https://w3id.org/depositary/graph/digest-B2"));
  }

  @Test
  void updatesAreRefused() throws Exception {
    String before = ask(COUNT).body();
    List<HttpRequest.Builder> attempts =
        List.of(
            at(server, "/sparql?update=" + encode("DROP ALL")),
            at(server, "/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("update=" + encode("DROP ALL"))),
            at(server, "/sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DROP ALL")),
            at(server, "/update")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DROP ALL")),
            at(server, "/graphs?default")
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")),
            at(server, "/graphs?default")
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")),
            at(server, "/graphs?default").DELETE(),
            at(server, "/sparql").DELETE());
    for (HttpRequest.Builder attempt : attempts) {
      // a server may hang up on a body it refuses to read: each attempt has a connection of its own
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(attempt.build(), BodyHandlers.ofString());
      assertTrue(
          List.of(403, 404, 405).contains(answer.statusCode()),
          attempt.build() + " gave " + answer.statusCode());
    }
    assertEquals(before, ask(COUNT).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"SERVICE", "SERVICE SILENT"})
  void noOtherServerIsCalled(String service) throws Exception {
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
      String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/";
      HttpResponse<String> answer =
          ask("SELECT * { " + service + " <" + address + "> { ?s ?p ?o } }");
      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("SERVICE"), answer.body());
      ask("SELECT * FROM <" + address + "> { ?s ?p ?o }");
      get("/graphs?graph=" + encode(address));
      assertEquals(0, calls.get());
    } finally {
      other.stop(0);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
        "SELECT ?s { ?s ?p ?o FILTER REGEX(CONCAT(STR(?s), \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"),"
            + " \"(.*a){15}!\") }"
      })
  void aQueryThatRunsAwayIsEndedWithAstatusThatSaysSo(String sparql) throws Exception {
    long start = System.nanoTime();
    HttpResponse<String> answer = ask(sparql);
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("1.0 seconds") || answer.body().contains("100000"));
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(4).toNanos());
  }

  @Test
  void aMalformedQueryIsTheAskersFault() throws Exception {
    assertEquals(400, ask("SELECT").statusCode());
    assertEquals(400, ask("SELECT * " + "{".repeat(20_000)).statusCode());
  }

  @Test
  void aGraphIsReadByItsName() throws Exception {
    HttpResponse<String> one =
        get("/graphs?graph=" + encode("https://w3id.org/depositary/graph/digest-B2"));
    assertEquals(200, one.statusCode());
    assertTrue(one.body().contains("Digest of a seminar"));
    assertFalse(one.body().contains("Report, with a comma"));
    assertTrue(get("/graphs?default").body().contains("Report, with a comma"));
    assertEquals(404, get("/graphs?graph=urn:none").statusCode());
  }

  @Test
  void cannedQueriesAreAnswered() throws Exception {
    HttpResponse<String> csv = get("/queries/treaty-actions?state=MAR");
    assertEquals(
        "document,start,end,instrument,state,action,modality,date,asOf,value\r\n"
            + "digest-B2,10,20,ICRMW,MAR,ratification,done,1993-06-21,,\r\n",
        csv.body());
    assertEquals(400, get("/queries/treaty-actions?stat=MAR").statusCode());
    assertEquals(404, get("/queries/nothing").statusCode());
    assertTrue(get("/queries/").body().contains("/queries/acts"));
  }

  @Test
  void otherSitesMayAsk() throws Exception {
    HttpResponse<String> answer =
        send(at(server, "/queries/acts").header("Origin", "https://example.org"));
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    HttpResponse<String> preflight =
        send(
            at(server, "/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, preflight.statusCode());
  }

  @Test
  void itIsWell() throws Exception {
    assertEquals("ok " + server.version() + "\n", get("/health").body());
    assertEquals(200, get("/").statusCode());
    assertEquals(List.of(), ISSUES.stream().filter(i -> i.level() != Issue.Level.NOTE).toList());
  }

  @Test
  void aTakenPortIsSaidInOneLine() {
    String message =
        assertThrows(ServeException.class, () -> start(store, server.port())).getMessage();
    assertTrue(message.contains("--port") && !message.contains("\n"), message);
  }

  @Test
  void aNewBuildIsTakenOverAndRequestsUnderWayEndOnTheOldOne(@TempDir Path elsewhere)
      throws Exception {
    GraphStore moving = GraphStore.at(elsewhere);
    moving.replace(SampleGraph::write);
    try (GraphServer live = start(moving, 0)) {
      String old = ask(live, COUNT).body();
      String slow =
          "SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a <http://www.w3.org/ns/oa#start> ?b ."
              + " ?c <http://www.w3.org/ns/oa#start> ?d }";
      CompletableFuture<HttpResponse<String>> underWay =
          CLIENT.sendAsync(
              at(live, "/sparql?query=" + encode(slow)).build(), BodyHandlers.ofString());
      GraphStore.at(elsewhere)
          .replace(
              into ->
                  into.quad(
                      Quad.create(
                          NodeFactory.createURI("urn:g"),
                          NodeFactory.createURI("urn:s"),
                          NodeFactory.createURI("urn:p"),
                          NodeFactory.createLiteralString("new"))));
      String now = old;
      for (int i = 0; i < 100 && now.equals(old); i++) {
        Thread.sleep(100);
        HttpResponse<String> answer = ask(live, COUNT);
        assertEquals(200, answer.statusCode());
        now = answer.body();
      }
      assertEquals("n\r\n1\r\n", now);
      assertNotEquals(500, underWay.get().statusCode());
    }
  }
}
