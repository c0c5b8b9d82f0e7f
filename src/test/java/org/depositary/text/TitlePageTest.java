package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlePageTest {

  private static final String RESOLUTION =
      """
      United Nations                     A/HRC/RES/12/6
      General Assembly                   Distr.: General
                                         12 October 2009
      Original: English

      Human Rights Council
      Twelfth session

      Agenda item 3

      Resolution adopted by the Human Rights Council

      12/6. Human rights of migrants

      The Council follows A/RES/60/251.

      The Council decides to act by 1 January 2010.
      """;

  @Test
  void mastheadGivesSymbolDateAndIsNoTitle() {
    TitlePage page = TitlePage.of(RESOLUTION);
    assertEquals(List.of("A/HRC/RES/12/6"), page.symbols());
    assertEquals(Optional.of("2009-10-12"), page.date());
    assertEquals(Optional.of("12/6. Human rights of migrants"), page.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A/HRC/RES/12/6",
        "E/CN.4/1998/75",
        "CERD/C/GC/30",
        "A/RES/60/251",
        "CCPR/C/21/Rev.1/Add.13",
        "S/RES/1325 (2000)",
        "A/CONF.189/12"
      })
  void symbolsOnTheirOwnLineAreTheDocuments(String symbol) {
    assertEquals(List.of(symbol), TitlePage.of("Title of it\n\n" + symbol + "\n").symbols());
    assertEquals(List.of(symbol), TitlePage.of("Distr. General " + symbol + "\nX").symbols());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the basis of a document (A/HRC/7/CRP.2)",
        "First Session, Geneva, 21 January 2003 (E/CN.4/2003/20)",
        "and/or AND/OR what",
        "N/A",
        "It was adopted on 3 May 2001 in Rome"
      })
  void citedSymbolsAndDatesAreNotTheDocuments(String line) {
    assertEquals(List.of(), TitlePage.of(line).symbols());
    assertEquals(Optional.empty(), TitlePage.of(line).date());
  }

  @Test
  void symbolsFurtherDownAreNotTheDocuments() {
    assertEquals(List.of(), TitlePage.of("A line.\n".repeat(15) + "A/RES/60/251\n").symbols());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Distr.: General 12 October 2010|2010-10-12",
        "as of 12 October 2010|2010-10-12",
        "October 3, 2010|2010-10-03",
        "ENGLISH, May 1998|1998-05",
        "2010-02-28|2010-02-28"
      })
  void datesOfMastheads(String line, String iso) {
    assertEquals(Optional.of(iso), TitlePage.of("Title\n" + line).date());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2010", "12 Migrants 2010", "2010-13-01"})
  void impossibleDatesAreNone(String line) {
    assertEquals(Optional.empty(), TitlePage.of(line).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Migration\\nSeventh draft|Migration",
        "It begins with a sentence.\\n\\n## **Its** title\\n|Its title",
        "1. The Group decides\\n- an item\\nAnnex to the report\\n|Annex to the report",
        "a) to act\\n(b) to go\\nhttp://www.iom.int\\nProgramme|Programme"
      })
  void titleIsTheFirstLineLikeAHeading(String text, String title) {
    assertEquals(Optional.of(title), TitlePage.of(text.replace("\\n", "\n")).title());
  }

  @Test
  void fragmentHasNoTitle() {
    String text =
        "native labour; there is a conflict\n\n" + "Words of a long paragraph ".repeat(20);
    assertEquals(Optional.empty(), TitlePage.of(text).title());
  }

  @Test
  void isoDatesOfCatalogues() {
    assertTrue(PrintedDate.isIso("2010") && PrintedDate.isIso("2010-10"));
    assertTrue(PrintedDate.isIso("2010-10-12"));
    assertFalse(PrintedDate.isIso("2010-10-32") || PrintedDate.isIso("12.10.2010"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Working Group calls upon States to ratify the Convention and to protect migrants, as"
            + " their obligations under international law are not in doubt|en",
        "Le Groupe de travail demande aux \u00c9tats de ratifier la Convention et de prot\u00e9ger"
            + " les droits des migrants dans le respect du droit international|fr",
        "El Grupo de Trabajo pide a los Estados que ratifiquen la Convenci\u00f3n y que protejan"
            + " los derechos de las personas migrantes y de sus familias|es",
        "\u0420\u0430\u0431\u043e\u0447\u0430\u044f \u0433\u0440\u0443\u043f\u043f\u0430|und",
        "\u5de5\u4f5c\u7ec4|und",
        "Short heading|en"
      })
  void languageIsToldByItsSmallWords(String text, String language) {
    assertEquals(language, LanguageGuess.of(text));
  }

  @Test
  void languageWithoutKnownWordsIsUndetermined() {
    assertEquals("und", LanguageGuess.of("Die Arbeitsgruppe fordert alle Staaten auf ".repeat(10)));
  }
}
