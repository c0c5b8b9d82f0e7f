package org.depositary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyPageTest {

  private static final String SMALL =
      """
      @prefix dep: <https://w3id.org/depositary/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <https://w3id.org/depositary/ontology> a owl:Ontology ; dcterms:title "A <small> one" .
      dep:Ship a owl:Class ; rdfs:label "ship" ; skos:definition "What floats & carries." ;
        skos:example "A ferry." ; skos:closeMatch <http://example.org/Vessel> .
      dep:Ferry a owl:Class ; rdfs:label "ferry" ; rdfs:subClassOf dep:Ship .
      dep:captain a owl:ObjectProperty ; rdfs:label "captain" ; rdfs:domain dep:Ship .
      dep:boat a owl:DatatypeProperty ; rdfs:label "boat" ; owl:deprecated true ;
        dcterms:isReplacedBy dep:captain .
      """;

  @Test
  void aTermSaysWhatItMeansAndHowItStandsToOthers(@TempDir Path folder) throws IOException {
    Document page = page(folder, SMALL);
    assertEquals("A <small> one", page.title());
    Element ship = page.getElementById("Ship");
    assertTrue(ship.text().contains("What floats & carries. for example A ferry."), ship::text);
    assertEquals(
        List.of("#Ferry", "#captain", "http://example.org/Vessel"),
        ship.select("dd a").eachAttr("href"));
    assertEquals(List.of("kinds", "properties"), ship.select("dt").eachText().subList(1, 3));
  }

  @Test
  void aDeprecatedTermSaysSoAndWhatReplacesIt(@TempDir Path folder) throws IOException {
    Element boat = page(folder, SMALL).getElementById("boat");
    assertTrue(boat.text().contains("Deprecated."));
    assertEquals("#captain", boat.select("dd a").attr("href"));
  }

  @Test
  void everyTermOfTheOntologyHasItsPlace() throws IOException {
    Path ontology = Path.of("ontology");
    Document page = Jsoup.parse(new OntologyPage(ontology).html("style.css", Map.of()));
    long terms =
        Files.readAllLines(ontology.resolve("depositary.ttl")).stream()
            .filter(line -> line.matches("dep:\\w+ a .*"))
            .count();
    assertEquals(terms, page.select("article").size());
    assertEquals(4, page.select("figure svg[role=img] > title").size());
    // pages of the server allow neither scripts nor styles of their own
    assertEquals(0, page.select("script, style, [style]").size());
  }

  @Test
  void aDiagramWithoutATitleIsRefused(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("diagrams"));
    Files.writeString(folder.resolve("diagrams/x.svg"), "<svg/>");
    IOException error = assertThrows(IOException.class, () -> new OntologyPage(folder));
    assertTrue(error.getMessage().contains("x.svg"));
  }

  private static Document page(Path folder, String turtle) throws IOException {
    Files.writeString(folder.resolve("small.ttl"), turtle);
    Files.createDirectory(folder.resolve("diagrams"));
    return Jsoup.parse(new OntologyPage(folder).html("style.css", Map.of("Turtle", "small.ttl")));
  }
}
