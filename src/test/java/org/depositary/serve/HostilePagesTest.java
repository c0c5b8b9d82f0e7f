package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text or a name holds, a page shows it as words and nothing else. */
class HostilePagesTest {

  /** In the graph beside it stands {@code HOSTILE} wherever words can stand. */
  private static final String HOSTILE =
      "</script><script>alert(1)</script>\"'><img src=x onerror=alert(2)> \u202Ereversed\u202C"
          + " {{7*7}} ${7*7} &amp; <!-- ]]> javascript:alert(3)";

  @TempDir private static Path folder;
  private static ServedGraph served;

  @BeforeAll
  static void start() throws IOException {
    String trig =
        Files.readString(Path.of("src/test/resources/org/depositary/serve/hostile.trig"))
            .replace("HOSTILE", HOSTILE.replace("\\", "\\\\").replace("\"", "\\\""));
    served = new ServedGraph(folder, into -> RDFParser.fromString(trig, Lang.TRIG).parse(into));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/about",
        "/documents",
        "/documents/H1",
        "/documents/H1?show=%3Cscript%3Ealert(1)%3C/script%3E&at=%22%3E%3Cscript%3E",
        "/id/document/H1",
        "/id/state/XXX",
        "/id/actor/BODY",
        "/id/instrument/TREATY",
        "/id/theme/THEME",
        "/id/person/H1-1",
        "/id/statement/H1-1",
        "/id/treaty-action/H1-1",
        "/id/paragraph/H1-1",
        "/id/evidence/H1-0-9/quote",
        "/id/event/H1-1",
        "/queries/recommendations",
        "/queries/state-profile?state=XXX",
        "/explore"
      })
  void wordsStayWords(String path) throws Exception {
    Document page = served.page(path);
    for (Element script : page.select("script")) {
      boolean own = script.attr("src").startsWith("/assets/") && script.data().isEmpty();
      boolean data = script.attr("type").equals("application/ld+json");
      assertTrue(own || data, script.outerHtml());
    }
    assertEquals(List.of(), page.select("img, iframe, object, embed, style").eachAttr("src"));
    for (Element each : page.getAllElements()) {
      each.attributes()
          .forEach(attribute -> assertTrue(!attribute.getKey().startsWith("on"), each.outerHtml()));
      assertTrue(each.attr("style").isEmpty(), each.outerHtml());
    }
    for (String link : page.select("[href]").eachAttr("href")) {
      assertTrue(
          Set.of("/", "#", "h").contains(link.substring(0, 1)) && !link.startsWith("//"), link);
    }
  }

  @Test
  void wordsAreShownAsTheyStand() throws Exception {
    String shown = served.page("/documents/H1").getElementById("1").select("p").text();
    assertTrue(shown.contains("<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"), shown);
  }

  @Test
  void theTriplesInAPageAreWholeWhateverTheyHold() throws Exception {
    String json = served.page("/id/statement/H1-1").getElementById("data").data();
    Graph triples = GraphFactory.createDefaultGraph();
    RDFParser.fromString(json, Lang.JSONLD11).parse(triples);
    assertTrue(
        triples.stream()
            .anyMatch(
                each ->
                    each.getObject().isLiteral()
                        && each.getObject().getLiteralLexicalForm().equals(HOSTILE)));
    assertTrue(json.getBytes(StandardCharsets.UTF_8).length > 0 && !json.contains("<"));
  }

  @Test
  void aDocumentThatIsNotThereIsNamedSafely() throws Exception {
    var answer = served.get("/documents/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    assertTrue(answer.statusCode() >= 400);
    assertTrue(!answer.body().contains("<script>alert"), answer.body());
  }
}
