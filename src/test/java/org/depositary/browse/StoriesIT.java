package org.depositary.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people come for, from the first page to the words that say it. */
@ExtendWith(Look.class)
class StoriesIT {

  private Browser browser;

  @BeforeEach
  void wideAndLight(Browser shared) {
    browser = shared.as(1440, false);
  }

  @AfterEach
  void nothingWentWrongOnTheWay() {
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aStateIsFoundAndWhatWasAskedOfItAndInWhichWords() throws IOException {
    browser.open("/");
    browser.seen("#search").sendKeys("Morocco", Keys.ENTER);
    browser.follow("Morocco");
    assertEquals("/id/state/MAR", browser.path());
    assertTrue(browser.all("blockquote").size() > 1, "the words stand under the facts");
    browser.picture("story-state");
    String source = browser.find(".source a[href^='/documents/']").getDomAttribute("href");
    browser.open(source);
    String place = URI.create(source).getFragment();
    assertTrue((Boolean) browser.script("return !!document.getElementById(arguments[0])", place));
    browser.picture("story-state-words");
  }

  @Test
  void whichRecommendationsCallForRatifyingTheConventionByYearAsCsv(Served served)
      throws Exception {
    browser.open("/queries/");
    browser.seen("#find").sendKeys("pleads ratified");
    browser.follow("Who pleads for which treaty to be ratified");
    browser.seen("#field-instrument").sendKeys("ICRMW", Keys.ENTER);
    browser.waitUntil("the answer", () -> browser.path().contains("instrument=ICRMW"));
    browser.picture("story-calls");
    int rows = browser.all("table.answer tbody tr").size();
    assertTrue(rows > 1, "calls for the Convention");
    browser.follow("date");
    List<String> dates = texts("table.answer tbody td:nth-child(" + column("date") + ")");
    assertEquals(dates.stream().sorted().toList(), dates);
    String csv = browser.find("a[type^='text/csv'][download]").getDomAttribute("href");
    HttpRequest request = HttpRequest.newBuilder(URI.create(served.origin() + csv)).build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    List<String> lines = answer.lines().toList();
    assertEquals("document,start,end,locator,issuer,addressees,instruments,act,date", lines.get(0));
    assertEquals(rows + 1, lines.size());
  }

  private int column(String name) {
    return 1 + texts("table.answer thead th").indexOf(name);
  }

  private List<String> texts(String selector) {
    return browser.all(selector).stream()
        .map(WebElement::getText)
        .map(text -> text.replaceAll("[▲▼]", "").strip())
        .toList();
  }

  @Test
  void fromATreatyToThoseWhoRatifiedIt() throws IOException {
    browser.open("/queries/ratification-status?instrument=ICRMW");
    assertTrue(texts("table.answer td a").contains("Morocco"));
    browser.open("/id/instrument/ICRMW");
    browser.picture("story-treaty");
    browser.follow("Sri Lanka");
    assertEquals("/id/state/LKA", browser.path());
    assertTrue(browser.text().contains("1997"), "as of when");
  }

  @Test
  void anExampleBecomesAQueryOfOnesOwn() throws IOException {
    browser.open("/editor");
    browser.seen(".yasqe .CodeMirror");
    browser.script(
        "document.querySelectorAll('aside details').forEach((each) => each.open = true)");
    browser.follow("What states did about treaties");
    browser.seen(".yasqe .CodeMirror");
    assertTrue(browser.find(".yasqe .CodeMirror-code").getText().contains("dep:TreatyAction"));
    browser.find(".yasqe_queryButton").click();
    browser.seen("#yasr table tbody tr");
    assertTrue(browser.all("#yasr table tbody tr").size() > 5, "rows of the answer");
    browser.picture("story-editor");
  }

  @Test
  void theEditorKnowsTheWordsOfTheGraph() {
    browser.open(
        "/editor?query="
            + encode(
                "PREFIX dep: <https://w3id.org/depositary/ontology#>\nSELECT * { ?s a dep:Recom"));
    browser.seen(".yasqe .CodeMirror");
    browser.script(
        """
        const editor = document.querySelector('.yasqe .CodeMirror').CodeMirror;
        editor.focus();
        editor.execCommand('goDocEnd');
        """);
    browser.focused().sendKeys(Keys.chord(Keys.CONTROL, Keys.SPACE));
    assertTrue(browser.seen(".CodeMirror-hints").getText().contains("dep:Recommendation"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void thePicturesAreDrawnWithWhatTheTablesSay() throws IOException {
    browser.open("/explore");
    List<WebElement> figures = browser.all("figure.picture");
    assertEquals(6, figures.size());
    for (WebElement figure : figures) {
      String id = figure.getDomAttribute("id");
      WebElement svg = browser.find("#" + id + " .drawing svg");
      int marks = browser.all("#" + id + " .drawing svg path").size();
      int rows = browser.all("#" + id + " tbody tr").size();
      assertTrue(svg.isDisplayed() && rows > 0 && marks >= Math.min(rows, 4), id + ": " + marks);
    }
    browser.picture("story-pictures");
    browser.as(390, true).open("/explore");
    browser.find("#picture-who-asks-whom .drawing svg");
    browser.picture("story-pictures-narrow-dark");
    assertTrue(browser.tooWide() <= 0, "fits a phone");
  }

  @Test
  void theNetworkIsWalkedFromOneThingToTheNext() throws IOException {
    browser.open("/explore");
    WebElement walk = browser.seen("#picture-actor-instruments select.walk");
    int before = browser.all("#picture-actor-instruments svg path").size();
    walk.sendKeys("Morocco");
    walk.sendKeys(Keys.TAB);
    browser.waitUntil(
        "only its neighbours",
        () -> browser.all("#picture-actor-instruments svg path").size() < before);
    browser.picture("story-walk");
  }

  @Test
  void aFactInADocumentIsReachedByKeyboard() throws IOException {
    browser.open("/documents/digest-001_ddfd66aa205801cf");
    browser.find("a.mark");
    WebElement focused = browser.focused();
    for (int step = 0; step < 80 && !classes(focused).contains("mark"); step++) {
      focused.sendKeys(Keys.TAB);
      focused = browser.focused();
    }
    assertTrue(classes(focused).contains("mark"), "a mark has the focus");
    browser.picture("story-keyboard");
    focused.sendKeys(Keys.ENTER);
    browser.waitUntil(
        "the fact",
        () -> browser.path().startsWith("/id/") || !browser.all("[data-fact]").isEmpty());
  }

  private static List<String> classes(WebElement element) {
    String classes = element.getDomAttribute("class");
    return classes == null ? List.of() : List.of(classes.split(" "));
  }

  @Test
  void whatIsWrongWithAQuestionIsSaidBesideItsForm() throws IOException {
    browser.open("/queries/recommendations?kind=poem");
    assertTrue(browser.seen("#problem").getText().contains("directive"));
    assertTrue(browser.seen("form.question").isDisplayed());
    browser.picture("story-problem");
    assertFalse(browser.complaints().isEmpty(), "the console notes the status");
  }

  @Test
  void anEmptyAnswerProposesWhatIsNear() throws IOException {
    browser.open("/queries/treaty-actions?state=Morroco");
    browser.seen("#instead");
    browser.follow("Morocco (MAR)");
    assertEquals("/queries/treaty-actions?state=MAR", browser.path());
    assertFalse(browser.all("table.answer tbody tr").isEmpty());
    browser.picture("story-near");
  }

  @Test
  void aTableIsFilteredWhileOneTypes() {
    browser.open("/queries/treaty-actions");
    browser.seen("#filter").sendKeys("signature");
    browser.waitUntil(
        "only signatures",
        () ->
            browser.all("table.answer tbody tr:not([hidden])").stream()
                .allMatch(row -> row.getText().contains("signature")));
    assertFalse(browser.all("table.answer tbody tr:not([hidden])").isEmpty());
  }
}
