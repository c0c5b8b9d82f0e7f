package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.EventHeld;
import org.junit.jupiter.api.Test;

class EventExtractorTest {

  private static List<String> events(String text, String body) {
    EventExtractor extractor = new EventExtractor(Readings.AUTHORITIES, Readings.eventCues());
    return Readings.read(extractor, EventHeld.class, text, body).stream()
        .map(e -> String.join(" | ", e.event(), e.from(), e.to(), e.place()))
        .toList();
  }

  @Test
  void sessionsOfABodyInHeadingsAndInPassingAreOne() {
    String text =
        "The text was agreed at its second session in 2004.\n\nII.\nSecond Session, Geneva, Switzerland, 26 January - 6 February 2004 (X/1)\n\nThe Committee adopted it.\n\nThird Session, Vienna, 3 to 5 May 2005\n";
    assertEquals(
        List.of(
            "Second session of the Human Rights Council | 2004-01-26 | 2004-02-06 | Geneva, Switzerland",
            "Third session of the Human Rights Council | 2005-05-03 | 2005-05-05 | Vienna"),
        events(text, "HRC"));
  }

  @Test
  void theBodyNamedInTheSentenceHoldsTheSession() {
    assertEquals(
        List.of("Substantive session of the Economic and Social Council | 2000 | 2000 | "),
        events(
            "The declaration of the Economic and Social Council at its substantive session of 2000 says so.\n",
            "HRC"));
  }

  @Test
  void aSessionInTwoPartsLastsFromTheFirstToTheLastDay() {
    assertEquals(
        List.of("Fifth session of the Human Rights Council | 2009-06-08 | 2009-12-11 | Geneva"),
        events(
            "Fifth Session, Geneva, first part 8 to 12 June 2009, and the later part 7 to 11 December 2009\n",
            "HRC"));
  }

  @Test
  void placesKeepTheSmallWordsInTheirNames() {
    assertEquals(
        List.of("Expert Meeting on Ferries | 2006-11 | 2006-11 | Dar es Salaam"),
        events(
            "They recalled the Expert Meeting on Ferries, held in Dar es Salaam in November 2006.\n",
            ""));
  }

  @Test
  void numberedMeetingsAreThoseOfWhoWasNamed() {
    assertEquals(
        List.of("Fifth meeting of the African Union | 2011-12-01 | 2011-12-02 | Nairobi"),
        events(
            "It praised the African Union and its fifth meeting in Nairobi on 1 and 2 December 2011.\n",
            ""));
  }

  @Test
  void whatIsToldOfAMeetingIsNotItsName() {
    assertEquals(List.of(), events("The workshop was the second of two held in 2008.\n", ""));
  }

  @Test
  void meetingsThatWereHeld() {
    String text =
        "An expert seminar on the fees of recruiters was held in Lisbon from 10 to 14 November 1997. "
            + "A regional workshop on registers, organized by UNICEF in Dakar, Senegal, from 3 to 5 May 2005, adopted a plan.\n\n"
            + "In 2001 the Government of Ecuador conducted consultations with unions.\n";
    assertEquals(
        List.of(
            "Expert seminar on the fees of recruiters | 1997-11-10 | 1997-11-14 | Lisbon",
            "Regional workshop on registers | 2005-05-03 | 2005-05-05 | Dakar, Senegal",
            "Consultations by the Government of Ecuador | 2001 | 2001 | Ecuador"),
        events(text, ""));
  }

  @Test
  void namesInCapitalsAndDecades() {
    String text =
        "The Third World River Forum (Kyoto, March 2003) and the World Conference on Human Rights, held at Vienna in June 1993, were recalled, and so was the International Decade for Lake Peoples.\n\n10:00 REPORT ON HARBOURS AND RIVERS CONFERENCE (December 2005)\n";
    assertEquals(
        List.of(
            "Third World River Forum | 2003-03 | 2003-03 | Kyoto",
            "World Conference on Human Rights | 1993-06 | 1993-06 | Vienna",
            "International Decade for Lake Peoples |  |  | ",
            "HARBOURS AND RIVERS CONFERENCE | 2005-12 | 2005-12 | "),
        events(text, ""));
  }

  @Test
  void whatOnlyShouldTakePlaceOrHasNoNameIsNoEvent() {
    String text =
        "A high-level seminar should be organized in 2012. States must hold a workshop in Geneva. The next session will follow. The workshop discussed it. The African Union Congress of Unions has programmes.\n";
    assertEquals(List.of(), events(text, "HRC"));
  }

  @Test
  void datesAsTheyArePrinted() {
    assertEquals("2006-07-12 2006-07-13", dates("July 12th - 13th 2006"));
    assertEquals("2006-07-12 2006-07-13", dates("12 and 13 July 2006"));
    assertEquals("2003-07-30 2003-08-02", dates("July 30 to August 2, 2003"));
    assertEquals("2003-12-30 2004-01-02", dates("30 December 2003 to 2 January 2004"));
    assertEquals("2001-05-03 2001-05-03", dates("May 3, 2001"));
    assertEquals("2001-05 2001-05", dates("May 2001"));
    assertEquals("1995 2004", dates("(1995-2004)"));
  }

  private static String dates(String words) {
    return EventDates.in(words).map(d -> d.from() + " " + d.to()).orElse("");
  }
}
