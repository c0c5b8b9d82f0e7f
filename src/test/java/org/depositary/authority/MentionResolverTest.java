package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What short, shared and numbered names mean at their place, by the records of the project. */
class MentionResolverTest {

  private final List<Issue> issues = new ArrayList<>();

  private String found(String text, String body) {
    return String.join(", ", Finding.in(text, body == null ? "" : body, issues));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // settled by its definition
        "The Committee on the Elimination of Racial Discrimination (CERD) met. CERD was glad. | CERD@CERD",
        // a treaty by what is done with it
        "It was asked to ratify CERD. | ICERD@CERD",
        "the accession to CERD | ICERD@CERD",
        "parties to CERD | ICERD@CERD",
        "under CERD | ICERD@CERD",
        "the provisions of the CERD | ICERD@CERD",
        "a reservation to CERD | ICERD@CERD",
        "article 4 of CERD | ICERD@CERD",
        "articles 4 and 5 of CERD | ICERD@CERD",
        "art. 4 of CERD | ICERD@CERD",
        // a treaty in the company of treaties
        "ICCPR, ICESCR and CERD | ICERD@CERD",
        "the ICRMW and CERD | ICERD@CERD",
        // a body by what it does
        "CERD should consider it. | CERD@CERD",
        "CERD recommends that it be read. | CERD@CERD",
        "CERD, in its concluding observations, said so. | CERD@CERD",
        "CERD general recommendation XXX | CERD@CERD",
        // by what the document named
        "The Committee on the Elimination of Racial Discrimination met. Then came CERD. | CERD@CERD",
        "The International Convention on the Elimination of All Forms of Racial Discrimination is old. Then came CERD. | ICERD@CERD",
      })
  void anAcronymOfBodyAndTreatyIsDecidedByWhatStandsAround(String text, String last) {
    String all = found(text, null);
    assertTrue(all.endsWith(last), all);
    assertEquals(List.of(), issues);
  }

  @Test
  void theDocumentsOwnBodyIsMeantFirst() {
    assertEquals("CERD@CERD", found("Then came CERD.", "CERD"));
  }

  @Test
  void whatNothingDecidesIsLeftOpenAndReported() {
    assertEquals("", found("Then came CERD. And CERD left.", null));
    assertEquals(1, issues.size());
    assertEquals(Issue.Level.NOTE, issues.get(0).level());
    assertTrue(issues.get(0).message().startsWith("\"CERD\" is left open at 2 places"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Human Rights Council met. The Council spoke. | HRC@Human Rights Council, HRC@Council",
        "The Economic and Social Council met after the Human Rights Council. The Council spoke. | ECOSOC@Economic and Social Council, HRC@Human Rights Council, HRC@Council",
        "The Convention on the Rights of the Child is old. Parties to the Convention met. | CRC@Convention on the Rights of the Child, CRC@Convention",
        "The Human Rights Council met. A council of elders spoke. | HRC@Human Rights Council",
        "The Human Rights Council met. The Council of Elders spoke. | HRC@Human Rights Council",
        "The Human Rights Council met. Council spoke. | HRC@Human Rights Council",
      })
  void aShortNameMeansTheOneNamedLast(String text, String expected) {
    assertEquals(expected, found(text, null));
  }

  @Test
  void aShortNameBeforeAnyNameIsLeftOpen() {
    assertEquals("", found("The Council spoke. The Council went.", null));
    assertTrue(issues.get(0).message().contains("at 2 places"));
  }

  @Test
  void aShortNameMeansTheDocumentsOwnBodyFromTheStart() {
    assertEquals("HRC@Council", found("The Council spoke.", "HRC"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "General Assembly resolution 60/251 | UNGA@General Assembly, UNGA-RES-60/251@60/251",
        "General Assembly resolutions 60/251 and 61/149 | UNGA@General Assembly, UNGA-RES-60/251@60/251, UNGA-RES-61/149@61/149",
        "General Assembly resolutions 60/251, 61/149, and 62/1 | UNGA@General Assembly, UNGA-RES-60/251@60/251, UNGA-RES-61/149@61/149, UNGA-RES-62/1@62/1",
        "General Assembly resolution 2106 A (XX) | UNGA@General Assembly, UNGA-RES-2106 A (XX)@2106 A (XX)",
        "Human Rights Council decision 3/103 | HRC@Human Rights Council, HRC-DEC-3/103@3/103",
        "Human Rights Council resolution S-17/1 | HRC@Human Rights Council, HRC-RES-S-17/1@S-17/1",
        "Commission on Human Rights resolution 1998/15 | CHR@Commission on Human Rights, CHR-RES-1998/15@1998/15",
        // numbered by year: not the Assembly's
        "The Commission on Human Rights and the General Assembly, resolution 1998/15 | CHR@Commission on Human Rights, UNGA@General Assembly, CHR-RES-1998/15@1998/15",
        // a number alone is no name
        "general recommendations Nos. 19 and 27 of the Committee on the Elimination of Racial Discrimination | CERD-GR-19@19, CERD-GR-27@27, CERD@Committee on the Elimination of Racial Discrimination",
        "the Committee on the Rights of the Child and its general comment No. 6 (2005) | CRC-COMMITTEE@Committee on the Rights of the Child, CRC-COMMITTEE-GC-6@6",
        "general comment No. 6 | ''",
        "resolution 60/251 | ''",
        "It was resolved 60/251 times. | ''",
      })
  void numberedResolutionsBelongToTheBodyNamedBefore(String text, String expected) {
    assertEquals(expected, found(text, null));
  }

  @Test
  void aNumberMayStandOnTheNextLine() {
    assertEquals(
        "UNGA@General Assembly, UNGA-RES-60/251@60/251",
        found("the General Assembly, in its resolution\n60/251,", null));
  }

  @Test
  void aNumberedResolutionIsTheDocumentsOwnBodys() {
    assertEquals("HRC-RES-5/1@5/1", found("Recalling resolution 5/1,", "HRC"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ILO Convention No. 97 | [ILO-C097]",
        "ILO Conventions Nos. 97 and 143 | [ILO-C097, ILO-C143]",
        "Conventions Nos. 97, 143 and 189 | [ILO-C097, ILO-C143, ILO-C189]",
        "ILO Convention 97 | [ILO-C097]",
        "ILO C111 | [ILO-C111]",
        "ILO 111 | [ILO-C111]",
        "Convention No. 29 | [ILO-C029]",
        "ILO Convention No. 999 | [ILO-C999]",
        "a convention of 97 pages | []",
        "the ILO has 187 members | []",
      })
  void conventionsOfTheLabourOrganizationGoByNumber(String text, String expected) {
    List<String> keys =
        Finding.in(text).stream()
            .map(found -> found.replaceFirst("@.*", ""))
            .filter(key -> key.matches("ILO-C\\d+"))
            .toList();
    assertEquals(expected, keys.toString());
  }

  @Test
  void aConventionHasOneMentionWhereNameAndNumberMeet() {
    String all = found("the Migration for Employment Convention (Revised), 1949 (No. 97)", null);
    assertEquals(1, all.split("ILO-C097@", -1).length - 1, all);
  }
}
