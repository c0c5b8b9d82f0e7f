package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guarantees of {@link TextCleaner}, by their numbers. */
class TextCleanerTest {

  private static String clean(String raw) {
    return TextCleaner.clean(raw).value();
  }

  /** The raw words that a stretch of the clean text came from. */
  private static String source(String raw, String words) {
    CleanText text = TextCleaner.clean(raw);
    int at = text.value().indexOf(words);
    return text.quote(text.source(at, at + words.length()));
  }

  @Test
  void guarantee1EveryCharacterKnowsItsSource() {
    String raw = "\ufeff\ud83d\udd4a  \u201cPeace\u201d,\r\n\r\n\r\nand *inter alia*\u00a0rights";
    CleanText text = TextCleaner.clean(raw);
    assertEquals("\ud83d\udd4a \"Peace\",\n\nand inter alia rights", text.value());
    int peace = text.value().indexOf("Peace");
    assertEquals(new Span(5, 10), text.source(peace, peace + 5));
    assertEquals(new Span(1, 2), text.source(0, 2));
    assertEquals("inter alia*\u00a0rights", source(raw, "inter alia rights"));
    assertEquals(peace, text.offsetOf(5));
  }

  @Test
  void guarantee1SourcesComeInTheOrderOfTheText() {
    String raw =
        "a \f\n 3\n\n\fb  c-\n\nd e\u0301\u0302 \ufb03x \u00ad\n*y*\n\n\n\n-\n\n z\u2029w\f";
    CleanText text = TextCleaner.clean(raw);
    Span before = new Span(0, 0);
    for (int at = 0; at < text.value().length(); at++) {
      Span here = text.source(at, at + 1);
      assertTrue(before.start() <= here.start() && before.end() <= here.end(), "at " + at);
      assertTrue(here.length() > 0);
      before = here;
    }
  }

  @Test
  void guarantee2InvisibleCharactersAreDropped() {
    assertEquals("migrants", clean("\ufeffmi\u200bgr\u00adan\u2060ts\u200e"));
    assertEquals("migration", clean("migra\u00ad\ntion"));
    assertEquals("migra\n\ntion 1", clean("migra\u00ad\n\ntion 1"));
  }

  @Test
  void guarantee3LinesEndInLineFeeds() {
    assertEquals("A\nB\nC\nD\nE", clean("A\r\nB\rC\nD\u2028E"));
  }

  @Test
  void guarantee4FormFeedIsBlankLine() {
    assertEquals("One.\n\nTwo.", clean("One.\fTwo."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One.\n12\n\fTwo.",
        "One.\n\n- 12 -\n\n\f\nTwo.",
        "One.\n\f\n12\n\nTwo.",
        "One.\npage 3\n\fiv\nTwo.",
        "12\n\fOne.\fTwo."
      })
  void guarantee4PageNumbersAroundFormFeedsAreDropped(String raw) {
    assertEquals("One.\n\nTwo.", clean(raw).strip());
  }

  @Test
  void guarantee4OtherNumbersStay() {
    assertEquals("One.\n12\nTwo.", clean("One.\n12\nTwo."));
    assertEquals("One.\n\n12.\nTwo.", clean("One.\f12.\nTwo."));
    assertEquals("One.\n\nTwo.\n12\nThree.", clean("One.\fTwo.\n12\nThree."));
  }

  @Test
  void guarantee5AllSpacesAreSpaces() {
    assertEquals("a b c d e f", clean("a\u00a0b\u2009c\u202fd\te\u0007f"));
  }

  @Test
  void guarantee6SpacesStandAlone() {
    assertEquals("a b\nc\n\nd", clean("  a \t  b\t\n\tc \n \u00a0 \n d "));
  }

  @Test
  void guarantee7OneBlankLineAtMost() {
    assertEquals("\n\nA.\n\nB.\nC.\n", clean("\n\n\n\nA.\n\n\n\nB.\nC.\n"));
  }

  @Test
  void guarantee8HyphensAreHyphensAndDashesStay() {
    assertEquals(
        "non-formal co-operation 1990\u20132015 \u2014 so",
        clean("non\u2011formal co\u2010operation 1990\u20132015 \u2014 so"));
  }

  @Test
  void guarantee9QuotesAreStraight() {
    assertEquals("\"a\" 'b' women's", clean("\u201ca\u201d \u2018b\u2019 women\u2019s"));
  }

  @Test
  void guarantee10LigaturesAndComposition() {
    assertEquals(
        "ratification office affirm flow", clean("rati\ufb01cation o\ufb03ce a\ufb00irm \ufb02ow"));
    assertEquals("rati\ufb01cation", source("the rati\ufb01cation of", "ratification"));
    String decomposed = "Gene\u0300ve, d\u0323\u0307 \u1112\u1161\u11ab";
    assertEquals(Normalizer.normalize(decomposed, Normalizer.Form.NFC), clean(decomposed));
    assertEquals("e\u0300", source(decomposed, "\u00e8"));
  }

  @Test
  void guarantee11EmphasisIsDropped() {
    assertEquals("The Commission, inter alia: urges", clean("The Commission, *inter alia*: urges"));
    assertEquals("Respect, inclusion and more", clean("**Respect, inclusion** and __more__"));
    assertEquals(
        "a strong point (mutatis mutandis)", clean("a ***strong*** point (_mutatis mutandis_)"));
    assertEquals("# Part II", clean("# **Part _II_**"));
    assertEquals("over\ntwo lines", clean("*over\ntwo* lines"));
    assertEquals("bold and italic", clean("**bold *and italic***"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* a bullet\n* another*",
        "5 * 3 * 2",
        "snake_case_name and a_b_",
        "A note* and its\n* text",
        "the Committee* decided",
        "*not over\n\nblank* lines",
        "http://example.org/_a_/b",
        "2*3*4"
      })
  void guarantee11OtherMarksStay(String raw) {
    assertEquals(raw, clean(raw));
  }

  @Test
  void guarantee12BrokenWordsAreJoined() {
    assertEquals("the elimination of", clean("the elimi-\nnation of"));
    assertEquals("integration, and integration", clean("inte-\ngration, and integration"));
    assertEquals("the Sub-Saharan states", clean("the Sub-\n\nSaharan states"));
    assertEquals("elimi-\n  nation", source("the elimi-\n  nation of", "elimination"));
  }

  @Test
  void guarantee12HyphensOfCompoundsStay() {
    assertEquals("Anti-racism: the anti-racism law", clean("Anti-racism: the anti-\nracism law"));
    assertEquals("a state-of-the-art law", clean("a state-of-\nthe-art law"));
    assertEquals(
        "well-being, well-being, well-being, wellbeing",
        clean("well-\nbeing, well-being, well-being, wellbeing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a -\nb", "A/HRC/7-\n8", "word -\n- item", "pre-\n\f1"})
  void guarantee12OtherHyphensStay(String raw) {
    assertTrue(clean(raw).contains("-\n"), clean(raw));
  }

  @Test
  void guarantee13SentencesGoOnOverBlankLines() {
    assertEquals(
        "the dialogue that has developed, supported by research.",
        clean("the dialogue that has developed,\n\nsupported by research."));
    assertEquals(
        "It is taken into account in a number of cases.",
        clean("It is taken into account in\n12\n\fa number of cases."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It ends here.\n\nand starts small",
        "The following:\n\nto act",
        "It goes on with\n\nCapitals",
        "It goes on with\n\na) an item",
        "It goes on with\n\n- an item",
        "- an item of a list\n\nand what follows",
        "12. a numbered item\n\nand what follows",
        "# A heading in three words\n\nsmall start",
        "to adopt new laws; and\n\nto enforce them",
        "asylum seekers\n\nmigrants",
        "state | year | seats\n\nstates all"
      })
  void guarantee13OtherBlankLinesStay(String raw) {
    assertEquals(raw, clean(raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"* * *", "***", "_____", "---", "........", "\u2014\u2014\u2014", "* * * * *"})
  void guarantee14SeparatorsStay(String line) {
    assertEquals("One.\n\n" + line + "\n\nTwo.", clean("One.\n\n" + line + "\n\nTwo."));
  }

  @Test
  void guarantee15OtherLineEndsStay() {
    String raw = "1.\nThe Working Group\nrecommends that\nstates act.\n";
    assertEquals(raw, clean(raw));
  }

  @Test
  void nothingIsLeftOfNothing() {
    assertEquals("", clean(""));
    assertEquals("", clean("\ufeff"));
    assertEquals("\ud83d!", clean("\ud83d!"));
  }

  @Test
  void cleaningTwiceChangesNothing() {
    String once = clean("A  *b* c-\nd\f3\ne\u2019s \ufb01n,\n\n\n\n so on\u00a0\r\nF");
    assertEquals(once, clean(once));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a word-\ning of *some* text in which\n\nlines go on\f\n12\nover\u00a0pages. ",
        "*a",
        "a-\n",
        "\f1",
        "\u0301",
        "\u00ad ",
        " \n"
      })
  void timeGrowsWithTheLength(String piece) {
    String raw = piece.repeat(20_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> clean(raw));
  }
}
