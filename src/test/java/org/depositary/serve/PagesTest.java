package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.depositary.SampleGraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people find on the pages of the small graph. */
class PagesTest {

  private static final String URGED =
      "Urges and calls upon Morocco to teach \"culture\" to migrants;";
  private static final String PLACE = "/documents/A1?at=I%2F1%28a%29#I%2F1%28a%29";

  @TempDir private static Path folder;
  private static ServedGraph served;

  @BeforeAll
  static void start() throws IOException {
    served = new ServedGraph(folder, SampleGraph::write);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Element section(Document page, String name) {
    Element section = page.getElementById(name);
    if (section == null) {
      throw new AssertionError(page.title() + " has no section " + name);
    }
    return section;
  }

  private static List<String> links(Element within) {
    return within.select("a[href]").eachAttr("href");
  }

  @Test
  void aStateTellsWhatWasAskedOfItAndInWhichWords() throws Exception {
    Element asked = section(served.page("/id/state/MAR"), "asked");
    assertEquals(URGED, asked.select("blockquote").text());
    assertTrue(links(asked).contains("/id/actor/HRC"), "who asks");
    assertTrue(links(asked).contains("/id/statement/A1-I-1-a-1"), "the fact itself");
    assertTrue(links(asked).contains(PLACE), "where the words stand");
    assertTrue(links(asked).contains("/queries/recommendations?addressee=MAR&format=csv"), "CSV");
  }

  @Test
  void whatIsAskedOfAllStatesIsToldApart() throws Exception {
    Document page = served.page("/id/state/CPV");
    assertTrue(
        section(page, "asked-of-all-states").text().contains("to accede to both conventions"));
    assertFalse(section(page, "asked").text().contains("to accede to both conventions"));
  }

  @Test
  void aStateTellsItsTreatyActionsPeopleProgrammesAndAgreements() throws Exception {
    Document page = served.page("/id/state/MAR");
    Element actions = section(page, "treaty-actions");
    assertTrue(links(actions).contains("/id/instrument/ICRMW"));
    assertTrue(actions.text().contains("ratification") && actions.text().contains("1993-06-21"));
    assertTrue(section(page, "people").text().contains("EXAMPLE Ada"));
    assertTrue(section(page, "programmes").text().contains("School for nurses"));
    assertTrue(section(page, "agreements").text().contains("agreement on study"));
    assertTrue(links(section(page, "mentions")).contains(PLACE));
    assertTrue(section(page, "timeline").text().contains("1993-06-21"));
  }

  @Test
  void namesStandInTheirLanguages() throws Exception {
    Element names = served.page("/id/state/MAR").selectFirst("dd[lang=fr]");
    assertEquals("Maroc", names.text());
  }

  @Test
  void anInstrumentTellsWhoIsBoundAccordingToWhichDocument() throws Exception {
    Element status = section(served.page("/id/instrument/ICRMW"), "status");
    assertTrue(links(status).containsAll(List.of("/id/state/MAR", "/id/state/CPV")));
    assertTrue(links(status).contains("/documents/digest-B2?at=p1#p1"));
    assertTrue(status.text().contains("digest, in our own words"), "whose words they are");
  }

  @Test
  void anInstrumentTellsWhoPleadsForIt() throws Exception {
    Element calls = section(served.page("/id/instrument/ICRMW"), "ratification-calls");
    assertTrue(calls.text().contains("Urges States to accede to both conventions"));
    assertTrue(
        links(calls).contains("/queries/ratification-calls?instrument=ICRMW&format=csv"), "CSV");
  }

  @Test
  void aPleaIsNoRatification() throws Exception {
    Element status = section(served.page("/id/instrument/ICRMW"), "status");
    assertFalse(status.text().contains("accede to both"));
  }

  @Test
  void aRecommendationIsASentenceOfItsParts() throws Exception {
    Document page = served.page("/id/statement/A1-I-1-a-1");
    Element sentence = page.selectFirst(".gloss");
    assertTrue(
        links(sentence)
            .containsAll(
                List.of("/id/actor/HRC", "/id/act/urge", "/id/state/MAR", "/id/instrument/ICERD")));
    assertEquals(URGED, page.select("#words ~ blockquote").text());
    assertTrue(section(page, "acts").text().contains("3, strong"));
    assertTrue(page.selectFirst("aside").text().contains("5, specific"), "how concrete it is");
    assertTrue(page.selectFirst("aside").text().contains("done in 2011"), "what happened since");
    assertTrue(links(section(page, "echoes")).contains("/id/statement/C3-1-1"), "said again");
  }

  @Test
  void everyFactHasItsWordsAmongTheOthersOfTheirParagraph() throws Exception {
    Document page = served.page("/id/mention/A1-33-40-MAR");
    assertEquals("Morocco", page.select("blockquote").text());
    assertTrue(links(page.selectFirst("main")).contains("/id/state/MAR"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/person/C3-1",
        "/id/theme/EDUCATION",
        "/id/group/MIGRANTS",
        "/id/act/urge",
        "/id/event/C3-1",
        "/id/programme/C3-5-1",
        "/id/agreement/C3-6-1",
        "/id/provision/ICERD-art.-4",
        "/id/treaty-action/digest-B2-ICRMW-MAR-ratification-1",
        "/id/paragraph/A1-I-1-a",
        "/id/document/A1",
        "/id/evidence/A1-12-80/quote",
        "/id/membership/C3-1"
      })
  void everyKindOfThingHasAPageWithAHeadingAndTheSameAsRdf(String path) throws Exception {
    Document page = served.page(path);
    assertEquals(1, page.select("h1").size());
    assertFalse(page.select("h1").text().isBlank());
    assertTrue(links(page.selectFirst("footer")).contains(path + ".ttl"));
    assertTrue(page.select("main section, main dl").size() > 0, "something is said of it");
  }

  @Test
  void theTextOfADocumentHasItsFactsMarked() throws Exception {
    Document page = served.page("/documents/A1");
    Element paragraph = page.getElementById("I/1(a)");
    assertTrue(paragraph.select("p").text().contains("to teach"));
    assertTrue(paragraph.select("mark.commitment").text().startsWith("Urges and calls upon"));
    assertTrue(links(paragraph).contains("/id/statement/A1-I-1-a-1"));
    assertEquals("#I%2F1%28a%29", paragraph.selectFirst(".locator").attr("href"));
  }

  @Test
  void oneKindOfFactsCanBeMarkedAlone() throws Exception {
    Document page = served.page("/documents/A1?show=instrument");
    assertEquals(0, page.select("mark.commitment, .at.commitment").size());
    assertEquals(
        1, page.select("nav a[aria-current=true][href='/documents/A1?show=instrument']").size());
  }

  @Test
  void aDigestSaysThatItIsOne() throws Exception {
    Element notice = served.page("/documents/digest-B2").selectFirst(".notice");
    assertTrue(notice.text().contains("Nobody should quote it"));
    assertTrue(links(notice).contains("/id/document/B2"));
  }

  @Test
  void theHomeAsksOnlyWhatThisGraphAnswers() throws Exception {
    Document page = served.page("/");
    Element questions = page.getElementById("questions").parent();
    assertEquals(3, questions.select("table").size());
    for (Element table : questions.select("table")) {
      assertFalse(table.select("tbody tr").isEmpty());
    }
  }

  @Test
  void everyNumberOfTheHomeLeadsToWhatItCounts() throws Exception {
    for (Element number : served.page("/").select(".numbers a")) {
      String counted = number.select(".number").text();
      String csv = served.get(number.attr("href").replaceFirst("(\\?|$)", "?format=csv&")).body();
      assertFalse(csv.isBlank(), number.attr("href"));
      if (!number.attr("href").contains("mentions")) {
        assertEquals(counted, String.valueOf(records(csv)), number.attr("href"));
      }
    }
  }

  private static long records(String csv) throws IOException {
    try (var parser =
        org.apache.commons.csv.CSVParser.parse(
            csv, org.apache.commons.csv.CSVFormat.RFC4180.builder().setHeader().get())) {
      return parser.stream().count();
    }
  }

  @Test
  void whatWasMeasuredIsToldWithItsDate() throws Exception {
    Element evaluation = served.page("/about").getElementById("evaluation").parent();
    assertTrue(evaluation.text().matches(".*20\\d\\d-\\d\\d-\\d\\d.*"));
    assertTrue(evaluation.text().contains("Expect less of documents that nobody has looked at"));
  }

  @Test
  void whatIsNotHereIsAPageToo() throws Exception {
    var answer = served.get("/documents/nothing");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("There is no document nothing."));
    assertTrue(answer.body().contains("<main"));
  }
}
