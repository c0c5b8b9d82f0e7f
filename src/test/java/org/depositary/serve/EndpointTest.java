package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.depositary.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same pages and answers on a graph that is somewhere else, or named otherwise. */
class EndpointTest {

  private static final String[] PATHS = {
    "/id/state/MAR.nt",
    "/graph/digest-B2.nt",
    "/queries/treaty-actions",
    "/queries/recommendations?format=json",
    "/search?q=morocco",
    "/sparql?format=csv&query=" + Served.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
    "/sparql?format=csv&query="
        + Served.encode(
            "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/depositary/graph/A1> { ?s ?p ?o }")
  };

  @Test
  void anEndpointOfOursGivesTheSame(@TempDir Path folder) throws IOException {
    try (Served own = Served.of(folder, SampleGraph::write);
        Served remote = Served.before(own.address("/sparql"))) {
      assertSame(own, remote);
    }
  }

  @Test
  void soDoesAstockFuseki(@TempDir Path folder) throws IOException {
    DatasetGraph graph = SampleGraph.inMemory();
    FusekiServer stock = FusekiServer.create().port(0).add("/ds", graph).build().start();
    try (Served own = Served.of(folder, SampleGraph::write);
        Served remote =
            Served.before(URI.create("http://127.0.0.1:" + stock.getPort() + "/ds/sparql"))) {
      assertSame(own, remote);
    } finally {
      stock.stop();
    }
  }

  private static void assertSame(Served own, Served remote) throws IOException {
    for (String path : PATHS) {
      var expected = own.get(path);
      assertEquals(200, expected.statusCode(), path);
      assertEquals(sorted(path, expected.body()), sorted(path, remote.get(path).body()), path);
    }
    var page = remote.get("/id/state/MAR", "Accept", "text/html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("Morocco"));
  }

  /** Triples have no order. */
  private static String sorted(String path, String body) {
    return path.endsWith(".nt") ? String.join("\n", body.lines().sorted().toList()) : body;
  }

  @Test
  void anEndpointThatIsNotThereIsToldSo() throws IOException {
    try (Served remote = Served.before(URI.create("http://127.0.0.1:9/sparql"))) {
      var answer = remote.get("/queries/acts");
      assertEquals(502, answer.statusCode());
      assertTrue(answer.body().contains("127.0.0.1:9"), answer.body());
      assertEquals(503, remote.get("/health").statusCode());
    }
  }

  @Test
  void whateverTheAddressesBeginWithTheirPathsAreTheSame(@TempDir Path folder) throws IOException {
    String base = "https://example.org/migration/";
    try (Served served =
        Served.of(
            folder,
            into -> {
              RDFParser.fromString(renamed(base), Lang.NQUADS).parse(into);
              RDFParser.fromString(
                      """
                      PREFIX void: <http://rdfs.org/ns/void#>
                      BASE <%s>
                      <graph/dataset> {
                        <id/dataset/depositary> a <http://www.w3.org/ns/dcat#Dataset> ;
                          void:uriSpace "%sid/" .
                        <id/dataset/others> void:uriSpace "http://elsewhere.example/" .
                      }
                      """
                          .formatted(base, base),
                      Lang.TRIG)
                  .parse(into);
            })) {
      var state = served.get("/id/state/MAR");
      assertEquals(200, state.statusCode());
      assertTrue(state.body().contains(base + "id/state/MAR"), state.body());
      assertTrue(served.get("/id/state/MAR", "Accept", "text/html").body().contains("href=\"/id/"));
      assertEquals(200, served.get("/graph/digest-B2").statusCode());
      assertEquals(200, served.get("/ontology").statusCode());
      assertTrue(served.get("/queries/treaty-actions?state=MAR").body().contains("ICRMW"));
    }
  }

  private static String renamed(String base) {
    ByteArrayOutputStream quads = new ByteArrayOutputStream();
    DatasetGraph sample = SampleGraph.inMemory();
    Txn.executeRead(sample, () -> RDFDataMgr.write(quads, sample, Lang.NQUADS));
    return quads
        .toString(StandardCharsets.UTF_8)
        .replaceAll("https://w3id\\.org/depositary/(id|graph)/", base + "$1/");
  }
}
