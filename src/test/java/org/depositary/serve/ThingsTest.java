package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.depositary.SampleGraph;
import org.depositary.query.Limits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThingsTest {

  private static final String BASE = "https://w3id.org/depositary/";
  private static final int MANY = 6_000;
  private static final Map<MediaFormat, Lang> RDF =
      Map.of(
          MediaFormat.TURTLE, Lang.TURTLE,
          MediaFormat.JSON_LD, Lang.JSONLD11,
          MediaFormat.N_TRIPLES, Lang.NTRIPLES,
          MediaFormat.RDF_XML, Lang.RDFXML);

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served =
        Served.of(
            folder,
            into -> {
              SampleGraph.write(into);
              Node graph = NodeFactory.createURI(BASE + "graph/large");
              Node thing = NodeFactory.createURI(BASE + "id/theme/LARGE.nt");
              for (int each = 0; each < MANY; each++) {
                Node value = NodeFactory.createLiteralString("name " + each);
                into.quad(
                    Quad.create(graph, thing, NodeFactory.createURI("urn:example:name"), value));
              }
            },
            new Limits(Duration.ofSeconds(30), 100_000));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** Everything of ours that the sample speaks of. */
  private static Set<String> addresses() {
    DatasetGraph sample = SampleGraph.inMemory();
    Set<String> addresses = new TreeSet<>();
    Txn.executeRead(
        sample,
        () ->
            sample.stream()
                .flatMap(
                    quad ->
                        java.util.stream.Stream.of(
                            quad.getGraph(), quad.getSubject(), quad.getObject()))
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith(BASE + "id/") || iri.startsWith(BASE + "graph/"))
                .forEach(addresses::add));
    return addresses;
  }

  @Test
  void everyIriResolvesToTheSameTriplesInEachFormat() throws IOException {
    Set<String> all = addresses();
    assertTrue(all.size() > 60, all.size() + " addresses");
    for (String iri : all) {
      String path = "/" + iri.substring(BASE.length());
      HttpResponse<String> lines = served.get(path, "Accept", "application/n-triples");
      assertEquals(200, lines.statusCode(), path);
      Graph expected = Served.graph(lines.body(), Lang.NTRIPLES);
      assertFalse(expected.isEmpty(), path);
      for (Map.Entry<MediaFormat, Lang> each : RDF.entrySet()) {
        HttpResponse<String> byAccept = served.get(path, "Accept", each.getKey().type());
        HttpResponse<String> bySuffix = served.get(path + "." + each.getKey().suffix());
        assertEquals(
            each.getKey().type() + ";charset=utf-8", Served.header(byAccept, "Content-Type"));
        assertSame(expected, byAccept.body(), each.getValue(), path);
        assertSame(expected, bySuffix.body(), each.getValue(), path);
      }
      String page = served.get(path + ".html").body();
      String data = Jsoup.parse(page).select("script[type=application/ld+json]").first().data();
      assertSame(expected, data, Lang.JSONLD11, path + ".html");
    }
  }

  private static void assertSame(Graph expected, String text, Lang lang, String path) {
    Graph found = Served.graph(text, lang);
    assertTrue(expected.isIsomorphicWith(found), () -> path + " as " + lang + ":\n" + text);
  }

  @Test
  void linksGoBothWaysAndPartsComeAlong() throws IOException {
    String state = served.get("/id/state/MAR").body();
    assertTrue(state.contains("Maroc"), state);
    assertTrue(state.contains("/id/treaty-action/"), state);
    String evidence =
        addresses().stream().filter(iri -> iri.contains("/evidence/")).findFirst().orElseThrow();
    String about = served.get("/" + evidence.substring(BASE.length())).body();
    assertTrue(about.contains("/ns/oa#exact"), about);
  }

  @Test
  void whoAsksForNothingSpecialGetsTurtleAndBrowsersGetApage() throws IOException {
    HttpResponse<String> any = served.get("/id/state/MAR", "Accept", "*/*");
    assertEquals("text/turtle;charset=utf-8", Served.header(any, "Content-Type"));
    assertTrue(Served.header(any, "Vary").contains("Accept"));
    assertEquals("/id/state/MAR.ttl", Served.header(any, "Content-Location"));
    String links = Served.header(any, "Link");
    assertTrue(links.contains("</id/state/MAR.jsonld>; rel=\"alternate\""), links);
    assertTrue(links.contains("rel=\"describedby\""), links);
    HttpResponse<String> browser =
        served.get("/id/state/MAR", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");
    assertEquals("text/html;charset=utf-8", Served.header(browser, "Content-Type"));
    assertTrue(browser.body().contains("Morocco"));
  }

  @Test
  void aKeyThatEndsLikeAsuffixIsTakenWhole() throws IOException {
    assertEquals(200, served.get("/id/theme/LARGE.nt").statusCode());
    assertEquals(404, served.get("/id/theme/LARGE").statusCode());
    HttpResponse<String> lines = served.get("/id/theme/LARGE.nt.nt");
    assertEquals("application/n-triples;charset=utf-8", Served.header(lines, "Content-Type"));
  }

  @Test
  void whatIsCutSaysSoAndWhereTheRestIs() throws IOException {
    HttpResponse<String> large = served.get("/id/theme/LARGE.nt.nt");
    assertEquals(5_000, large.body().lines().count());
    assertEquals(large.body(), served.get("/id/theme/LARGE.nt.nt").body());
    String link =
        large.headers().allValues("Link").stream()
            .filter(each -> each.contains("cut after 5000 triples"))
            .collect(Collectors.joining());
    String whole = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    HttpResponse<String> all = served.get(whole, "Accept", "application/n-triples");
    assertEquals(MANY, all.body().lines().count());
    assertFalse(Served.header(served.get("/id/state/MAR"), "Link").contains("cut after"));
  }

  @Test
  void anAnswerIsNotSentAgainWhileTheBuildIsTheSame() throws IOException {
    HttpResponse<String> first = served.get("/id/state/MAR", "Accept", "text/turtle");
    String tag = Served.header(first, "ETag");
    HttpResponse<String> again =
        served.get("/id/state/MAR", "Accept", "text/turtle", "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    HttpResponse<String> other =
        served.get("/id/state/MAR", "Accept", "text/html", "If-None-Match", tag);
    assertEquals(200, other.statusCode());
    assertEquals("", Served.header(served.get("/id/state/NOWHERE"), "ETag"));
  }

  @Test
  void headIsGetWithoutTheBody() throws IOException {
    HttpResponse<String> head =
        served.send(served.at("/id/state/MAR").method("HEAD", BodyPublishers.noBody()));
    HttpResponse<String> get = served.get("/id/state/MAR");
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    assertEquals(Served.header(get, "ETag"), Served.header(head, "ETag"));
    assertEquals(
        String.valueOf(get.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length),
        Served.header(head, "Content-Length"));
  }

  @Test
  void whatCannotBeGivenIsToldInWords() throws IOException {
    HttpResponse<String> format = served.get("/id/state/MAR", "Accept", "image/png");
    assertEquals(406, format.statusCode());
    assertTrue(format.body().contains("text/turtle"), format.body());
    HttpResponse<String> thing = served.get("/id/state/NOWHERE");
    assertEquals(404, thing.statusCode());
    assertTrue(thing.body().contains("/id/state/NOWHERE"), thing.body());
    HttpResponse<String> page = served.get("/id/state/MARO", "Accept", "text/html");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().startsWith("<!DOCTYPE html>"), page.body());
  }

  @Test
  void ontologyShapesAndDatasetAreThere() throws IOException {
    for (String path : new String[] {"/ontology", "/shapes"}) {
      for (Map.Entry<MediaFormat, Lang> each : RDF.entrySet()) {
        HttpResponse<String> found = served.get(path + "." + each.getKey().suffix());
        assertEquals(200, found.statusCode(), path);
        assertFalse(Served.graph(found.body(), each.getValue()).isEmpty());
      }
    }
    HttpResponse<String> well = served.get("/.well-known/void");
    assertEquals(303, well.statusCode());
    assertEquals("/dataset", Served.header(well, "Location"));
  }
}
