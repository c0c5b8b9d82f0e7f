package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.depositary.SampleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadTest {

  @Test
  void everyFileListedHoldsTheGraph(@TempDir Path folder) throws IOException {
    try (Served served = Served.of(folder, SampleGraph::write)) {
      Graph expected = Served.graph(served.get("/download/depositary.nt").body(), Lang.NTRIPLES);
      assertTrue(expected.size() > 100);
      var files = JSON.parse(served.get("/download/").body()).get("files").getAsArray();
      assertTrue(files.size() >= 6);
      files.forEach(
          each -> {
            String path = each.getAsObject().getString("path");
            if (!each.getAsObject().getBoolean("graphs")) {
              Graph found = Served.graph(body(served, path), RDFLanguages.filenameToLang(path));
              assertTrue(expected.isIsomorphicWith(found), path);
            }
          });
      String quads = served.get("/download/depositary.nq").body();
      assertTrue(quads.contains("<https://w3id.org/depositary/graph/digest-B2> ."), quads);
      assertEquals(404, served.get("/download/nothing.nt").statusCode());
    }
  }

  private static String body(Served served, String path) {
    try {
      return served.get(path).body();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void wordsOfAdocumentWithoutOpenRightsStayHere(@TempDir Path folder) throws IOException {
    try (Served served = Served.of(folder, SampleGraph::write)) {
      String paragraph = "Urges and calls upon Morocco to teach";
      assertTrue(served.get("/graphs?default").body().contains(paragraph));
      assertFalse(
          served
              .get("/download/depositary.nt")
              .body()
              .lines()
              .filter(line -> line.contains("ontology#text>"))
              .anyMatch(line -> line.contains(paragraph)));
    }
  }

  @Test
  void thereAreNoneOfAgraphElsewhere() throws IOException {
    try (Served served = Served.before(URI.create("http://127.0.0.1:9/sparql"))) {
      var answer = served.get("/download/");
      assertEquals(404, answer.statusCode());
      assertTrue(answer.body().contains("elsewhere"), answer.body());
    }
  }
}
