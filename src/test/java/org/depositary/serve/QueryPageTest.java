package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.depositary.SampleGraph;
import org.depositary.graph.Vocabulary;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canned queries as pages: forms, answers, and how programs ask. */
class QueryPageTest {

  private static final int DRAFTS = 250;
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String DEP = "https://w3id.org/depositary/ontology#";

  @TempDir private static Path folder;
  private static ServedGraph served;

  @BeforeAll
  static void serve() throws Exception {
    served = new ServedGraph(folder, QueryPageTest::sampleWithManyDocuments);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static void sampleWithManyDocuments(StreamRDF into) {
    SampleGraph.write(into);
    for (int number = 1; number <= DRAFTS; number++) {
      Node draft = uri("https://w3id.org/depositary/id/document/draft-" + number);
      String id = "draft-%03d".formatted(number);
      quad(into, draft, RDF.type.asNode(), Vocabulary.Document);
      quad(into, draft, DCTerms.identifier.asNode(), NodeFactory.createLiteralString(id));
    }
    Node declaration = uri("https://w3id.org/depositary/ontology#prefix-dep");
    quad(into, declaration, uri(SH + "prefix"), NodeFactory.createLiteralString("dep"));
    quad(into, declaration, uri(SH + "namespace"), NodeFactory.createLiteralString(DEP));
  }

  private static Node uri(String uri) {
    return NodeFactory.createURI(uri);
  }

  private static void quad(StreamRDF into, Node subject, Node property, Node value) {
    into.quad(
        Quad.create(uri("https://w3id.org/depositary/graph/drafts"), subject, property, value));
  }

  private static List<String> column(Document page, int place) {
    return page.select("table.answer tbody td:nth-child(" + place + ")").eachText();
  }

  @Test
  void theQuestionHasAFormWithTheValuesWorthGiving() throws Exception {
    Document page = served.page("/queries/recommendations");
    assertEquals(
        "Who asks whom to do what, and what else the bodies state", page.select("h1").text());
    assertEquals(
        List.of("", "directive", "declarative", "preambular"),
        page.select("select[name=kind] option").eachAttr("value"));
    String list = page.selectFirst("input[name=instrument]").attr("list");
    Element icerd = page.selectFirst("datalist#" + list + " option[value=ICERD]");
    assertNotNull(icerd);
    assertTrue(icerd.text().contains("Racial Discrimination"), icerd.text());
    for (Element field : page.select("form.question [name]")) {
      assertEquals(1, page.select("label[for=" + field.id() + "]").size(), field.id());
    }
  }

  @Test
  void whatIsNeededIsAskedForBeforeThereIsAnAnswer() throws Exception {
    Document page = served.page("/queries/state-profile");
    assertTrue(page.selectFirst("input[name=state]").hasAttr("required"));
    assertTrue(page.select("table.answer").isEmpty() && page.select("[role=alert]").isEmpty());
    Element example = page.selectFirst("#hint-state a");
    assertFalse(served.page(example.attr("href")).select("table.answer tbody tr").isEmpty());
  }

  @Test
  void keysAreNamesThatLeadToTheirThingsAndPlacesToTheirWords() throws Exception {
    Document page = served.page("/queries/recommendations?addressee=MAR");
    Element state = page.selectFirst("table.answer a[href='/id/state/MAR']");
    assertEquals("Morocco", state.text());
    Element place = page.selectFirst("table.answer a[href*='/documents/'][href*='#']");
    URI address = URI.create(place.attr("href"));
    assertEquals(place.text(), address.getFragment());
  }

  @Test
  void longAnswersComeInPages() throws Exception {
    Document first = served.page("/queries/documents?sort=document");
    assertEquals(100, first.select("table.answer tbody tr").size());
    Document second = served.page(first.selectFirst("a[rel=next]").attr("href"));
    Document third = served.page(second.selectFirst("a[rel=next]").attr("href"));
    assertTrue(third.select("a[rel=next]").isEmpty());
    List<String> all =
        List.of(first, second, third).stream().flatMap(each -> column(each, 1).stream()).toList();
    assertEquals(all.stream().sorted().toList(), all);
    assertTrue(
        all.containsAll(
            IntStream.rangeClosed(1, DRAFTS).mapToObj("draft-%03d"::formatted).toList()));
  }

  @Test
  void rowsAreSortedAndFilteredWithoutScripts() throws Exception {
    Document down = served.page("/queries/documents?sort=document&desc=1&filter=draft-01");
    assertEquals(
        IntStream.rangeClosed(0, 9).mapToObj(digit -> "draft-01" + (9 - digit)).toList(),
        column(down, 1));
    assertEquals("descending", down.selectFirst("th[aria-sort]").attr("aria-sort"));
    Document numbers = served.page("/queries/actors?sort=mentions&desc=1");
    List<Integer> mentions = column(numbers, 6).stream().map(Integer::valueOf).toList();
    assertEquals(mentions.stream().sorted((a, b) -> b - a).toList(), mentions);
  }

  @Test
  void anUnknownSortColumnOrPageLeavesTheAnswerAsItIs() throws Exception {
    Document page = served.page("/queries/documents?sort=nothing&page=99999999999");
    assertEquals(100, page.select("table.answer tbody tr").size());
    assertFalse(served.page("/queries/documents?page=77").select("tbody tr").isEmpty());
  }

  @Test
  void whatIsWrongIsSaidBesideTheFormWithItsStatus() throws Exception {
    HttpResponse<String> answer = served.get("/queries/recommendations?kind=poem&theme=EDUCATION");
    assertEquals(400, answer.statusCode());
    Document page = org.jsoup.Jsoup.parse(answer.body());
    assertTrue(page.select("[role=alert]").text().contains("one of directive, declarative"));
    assertEquals("EDUCATION", page.selectFirst("input[name=theme]").attr("value"));
  }

  @Test
  void anEmptyAnswerProposesWhatIsNearOrToAskForLess() throws Exception {
    Document typo = served.page("/queries/treaty-actions?state=Marocco");
    assertTrue(
        typo.select("#instead a").eachAttr("href").contains("/queries/treaty-actions?state=MAR"));
    Document strict = served.page("/queries/recommendations?addressee=MAR&kind=preambular");
    assertEquals(
        List.of(
            "/queries/recommendations?addressee=MAR", "/queries/recommendations?kind=preambular"),
        strict.select("#instead a").eachAttr("href").stream().sorted().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "\"; rm -rf ~ #",
        "$(id) `id` \\",
        "</code><script>alert(1)</script>",
        "100% \u00e9\u4e2d\ud83d\ude00\n2"
      })
  void programsGetAnAddressThatNothingCanBreakOutOf(String value) throws Exception {
    Document page = served.page("/queries/treaty-actions?state=" + Addresses.encoded(value));
    assertEquals(value, page.selectFirst("input[name=state]").val());
    assertTrue(page.select("script:not([src])").isEmpty());
    List<String> programs = page.select("pre:not(#sparql) code").eachText();
    assertEquals(3, programs.size());
    String address = "/queries/treaty-actions?state=" + Addresses.encoded(value) + "&format=csv";
    for (String program : programs) {
      assertTrue(program.contains(address), program);
    }
    assertFalse(address.matches(".*['\"`$\\\\<>\\s].*"), address);
  }

  @Test
  void theSparqlBehindIsTheQuestionAskedAndOpensInTheEditor() throws Exception {
    Document page = served.page("/queries/treaty-actions?state=MAR");
    String sparql = page.selectFirst("#sparql").wholeText();
    assertTrue(sparql.contains("\"MAR\"") && sparql.contains("dep:TreatyAction"), sparql);
    QueryFactory.create(sparql);
    Document editor = served.page(page.selectFirst("a[href*='canned=']").attr("href"));
    assertEquals(sparql.strip(), editor.selectFirst("textarea").wholeText().strip());
  }

  @Test
  void everyQuestionIsListedWithAPageThatAnswers() throws Exception {
    Document list = served.page("/queries/");
    List<String> paths = list.select(".questions a").eachAttr("href").stream().distinct().toList();
    assertTrue(paths.size() > 30, paths.toString());
    for (String path : paths) {
      assertFalse(served.page(path).select("h1").isEmpty(), path);
    }
  }

  @Test
  void everyPictureHasATitleItsTableAndAWayToTheQuestion() throws Exception {
    Document page = served.page("/explore");
    for (Element figure : page.select("figure.picture")) {
      Element section = figure.closest("section");
      assertFalse(section.select("h2").text().isBlank());
      assertFalse(figure.select("tbody tr").isEmpty());
      assertNotNull(served.page(section.selectFirst(".takeaway a").attr("href")));
    }
    assertEquals(
        List.of("flow", "bars", "heatmap", "grid", "network", "threads"),
        page.select("figure.picture").eachAttr("data-kind"));
  }

  @Test
  void theEditorHasExamplesPrefixesAndTermsOfTheGraph() throws Exception {
    Document editor = served.page("/editor?query=ASK%20%7B%7D");
    assertEquals("ASK {}", editor.selectFirst("textarea").wholeText());
    assertTrue(editor.select("#prefixes dt").eachText().contains("dep"));
    for (String path : editor.select("aside a[href^='/editor']").eachAttr("href")) {
      QueryFactory.create(served.page(path).selectFirst("textarea").wholeText());
    }
  }
}
