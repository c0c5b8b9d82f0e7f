package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private final List<Issue> issues = new ArrayList<>();

  private String read(String html, Charset charset) {
    return new HtmlReader().read(html.getBytes(charset), "a.html", issues::add).orElse("");
  }

  private String read(String html) {
    return read(html, StandardCharsets.UTF_8);
  }

  @Test
  void headingsAndParagraphsAreSetApart() {
    assertEquals(
        "# Migrants and rights\n\nOne  two\nthree\n\n### Next\n\nFour\n".replace("  ", " "),
        read(
            "<title>x</title><h1>Migrants <br> and\n<b>rights</b></h1><p>One\n <i>two</i><br>three"
                + "<h3>Next</h3><div><div>Four</div></div>"));
  }

  @Test
  void itemsHaveTheirMarkers() {
    assertEquals("- one\n- two\n", read("<ul><li>one</li><li><p>two</p></li><li></li></ul>"));
    assertEquals(
        "4. one\n7. two\n8. three\n", read("<ol start=4><li>one<li value=7>two<li>three</ol>"));
    assertEquals(
        "a. one\nb. two\n- deep\nc. three\n",
        read("<ol type=a><li>one<li>two<ul><li>deep</ul><li>three</ol>"));
    assertEquals("- i. one\n", read("<ul><li><ol type=i><li>one</ol></ul>"));
  }

  @Test
  void numbersAreThoseABrowserShows() {
    assertEquals("iv. x\n", read("<ol type=i start=4><li>x</ol>"));
    assertEquals("XLIX. x\n", read("<ol type=I start=49><li>x</ol>"));
    assertEquals("xciv. x\n", read("<ol type=i start=94><li>x</ol>"));
    assertEquals("ab. x\n", read("<ol type=a start=28><li>x</ol>"));
    assertEquals("Z. x\n", read("<ol type=A start=26><li>x</ol>"));
    assertEquals("0. x\n", read("<ol type=a start=0><li>x</ol>"));
  }

  @Test
  void rowsAreLines() {
    assertEquals(
        "Parties\n\nState | Date\nMexico | 1999 | |\nPeru | | 2005\n".replace(" | |\n", "\n"),
        read(
            "<p>Parties<table><thead><tr><th>State<th>Date</thead><tr><td><p>Mexico</p><td>1999"
                + "<td><td></tr><tr><td>Peru<td><td>2005</table>"));
  }

  @Test
  void tableThatOnlyLaysOutIsNoRow() {
    assertEquals(
        "One\n\nTwo\n\nmenu | entry\n",
        read(
            "<table><tr><td><p>One</p><p>Two</p></td><td><table><tr><td>menu<td>entry</table>"
                + "</table>"));
  }

  @Test
  void whatIsNoTextIsSkipped() {
    assertEquals(
        "Text\n",
        read(
            "<style>a{}</style><script>b()</script><nav><p>Menu</p></nav><p hidden>c</p><p>Text"
                + "<!-- d --><noscript>e</noscript>"));
  }

  @Test
  void raisedNumbersDoNotTouchTheWord() {
    assertEquals(
        "Families[1] on the 2nd day\n", read("<p>Families<sup>1</sup> on the 2<sup>nd</sup> day"));
  }

  @Test
  void preformattedLinesStay() {
    assertEquals("One\nTwo\n\nThree\n", read("<pre>One\n  Two\n\n\n\nThree\n</pre>"));
  }

  @Test
  void charsetIsWhatThePageSays() {
    String page = "<meta charset=windows-1252><p>Gen\u00e8ve";
    assertEquals("Gen\u00e8ve\n", read(page, Charset.forName("windows-1252")));
    assertTrue(issues.isEmpty());
    assertEquals("Gen\u00e8ve\n", read("<p>Gen\u00e8ve", Charset.forName("windows-1252")));
    assertEquals(Issue.Level.WARNING, issues.get(0).level());
  }

  @Test
  void pageWithoutTagsIsPlainText() {
    assertEquals("One\n\n  two", read("One\n\n  two"));
  }

  @Test
  void pageWithoutTextIsRejected() {
    assertEquals("", read("<html><script>render()</script>"));
    assertEquals(Issue.Level.ERROR, issues.get(0).level());
  }

  @Test
  void deepAndWidePagesAreRead() {
    String deep = "<div>".repeat(50_000) + "deep";
    String wide = "<table>" + "<tr><td>a<td>b".repeat(50_000) + "</table>";
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertEquals("deep\n", read(deep));
          assertEquals(50_000, read(wide).lines().count());
        });
  }
}
