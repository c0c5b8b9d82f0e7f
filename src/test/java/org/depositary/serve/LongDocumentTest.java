package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of five hundred paragraphs, the last of which the graph has no words of. */
class LongDocumentTest {

  private static final int PARAGRAPHS = 500;

  @TempDir private static Path folder;
  private static ServedGraph served;

  @BeforeAll
  static void start() throws IOException {
    served = new ServedGraph(folder, LongDocumentTest::write);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static void write(StreamRDF into) {
    StringBuilder trig =
        new StringBuilder(
            """
            PREFIX dep: <https://w3id.org/depositary/ontology#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX p: <https://w3id.org/depositary/id/paragraph/>
            PREFIX d: <https://w3id.org/depositary/id/document/>
            <https://w3id.org/depositary/graph/L> {
            d:L a dep:Document ; dcterms:identifier "L" ; dep:sha256 "00" .
            """);
    for (int i = 0; i < PARAGRAPHS; i++) {
      String text =
          i == PARAGRAPHS - 1 ? "\"0-9 sha256:00\"^^dep:Withheld" : "\"The words of " + i + ".\"";
      trig.append(
          """
          p:L-%1$d dcterms:isPartOf d:L ; dep:order %1$d ; dep:locator "IV/%1$d(g)" ; dep:start %2$d ;
            dep:end %3$d ; dep:paragraphType "operative" ; dep:text %4$s .
          """
              .formatted(i, i * 100, i * 100 + 20, text));
    }
    RDFParser.fromString(trig.append("}").toString(), Lang.TRIG).parse(into);
  }

  @Test
  void itIsShownInParts() throws Exception {
    Document page = served.page("/documents/L");
    assertEquals(DocumentReading.STEP, page.select(".paragraph").size());
    assertNotNull(page.getElementById("IV/0(g)"));
    assertTrue(page.select(".pager").text().contains("1 to 200 of 500"));
    assertEquals("/documents/L?from=200", page.selectFirst("a[rel=next]").attr("href"));
    assertNull(page.selectFirst("a[rel=prev]"));
  }

  @Test
  void aPlaceIsOnThePageItsLinkLeadsTo() throws Exception {
    String link = Addresses.place("L", "IV/345(g)");
    assertTrue(link.endsWith("#IV%2F345%28g%29"), link);
    Document page = served.page(link.substring(0, link.indexOf('#')));
    assertTrue(page.getElementById("IV/345(g)").text().contains("The words of 345."));
    assertEquals("/documents/L", page.selectFirst("a[rel=prev]").attr("href"));
  }

  @Test
  void wordsThatTheGraphHoldsBackAreToldToBe() throws Exception {
    Document page = served.page("/documents/L?from=400");
    assertTrue(page.select(".notice").text().contains("without the words"));
    assertEquals("", page.getElementById("IV/499(g)").select("p").text());
    assertTrue(served.page("/documents/L").select(".notice").isEmpty());
  }

  @Test
  void aPlaceThatIsNotThereLeadsToTheBeginningOrTheEnd() throws Exception {
    assertNotNull(served.page("/documents/L?at=nowhere").getElementById("IV/0(g)"));
    assertNotNull(served.page("/documents/L?from=99999").getElementById("IV/499(g)"));
    assertNotNull(served.page("/documents/L?from=-5").getElementById("IV/0(g)"));
  }
}
