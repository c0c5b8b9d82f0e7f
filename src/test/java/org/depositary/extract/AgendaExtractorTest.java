package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depositary.fact.AgendaEntry;
import org.junit.jupiter.api.Test;

class AgendaExtractorTest {

  private static final String DAY =
      "Regional consultation\n\nPROGRAMME\n\n4 March 2013 - DAY 1\n\n";

  private static List<AgendaEntry> entries(String text) {
    AgendaExtractor extractor = new AgendaExtractor(Readings.AUTHORITIES, Readings.peopleCues());
    return Readings.read(extractor, AgendaEntry.class, text);
  }

  /** One entry as session, topic, role, person and state. */
  private static String line(AgendaEntry e) {
    return String.join(
        " | ", e.session(), e.topic(), e.role().label(), e.person(), e.state().orElse("-"));
  }

  private static List<String> lines(String text) {
    return entries(text).stream().map(AgendaExtractorTest::line).toList();
  }

  @Test
  void topicsAboveTheirSpeakersInTwoLevels() {
    String text =
        DAY
            + "9:00-9:30 WELCOME REMARKS\n\nSamuel Okoth, Permanent Secretary, Ministry of Labour, Uganda\n\n"
            + "9:30-11:00\n\nPANEL 1: WORK BY SEASON\n\nChair: Joy Banda, Chief Labour Officer, Zambia\n\n"
            + "RECRUITMENT AND FEES\n\nCountry of Origin\n\nLeo Strand, Senior Specialist, Harbour Lights Association\n\n"
            + "WORKERS AND UNIONS Private Sector\n\nAda Nwosu, Manager, Open Rivers Company\n\n"
            + "Discussant: Emil Roth, Professor, University of Basel\n\nGENERAL DISCUSSION\n\n11:00-11:15 COFFEE BREAK\n\n"
            + "11:15-12:00 PRESENTATION OF THE SURVEY\n\nIntroduction: Tove Lind, Analyst, Statistics Office, Sweden\n\n"
            + "12:00-12:30 WRAP-UP AND CLOSING REMARKS\n\nClara Wirth, Director, IOM\n";
    assertEquals(
        List.of(
            "Opening | WELCOME REMARKS | speaker | Samuel Okoth | UGA",
            "Panel 1 | WORK BY SEASON | chair | Joy Banda | ZMB",
            "Panel 1 | RECRUITMENT AND FEES / Country of Origin | speaker | Leo Strand | -",
            "Panel 1 | WORKERS AND UNIONS / Private Sector | speaker | Ada Nwosu | -",
            "Panel 1 | WORK BY SEASON | discussant | Emil Roth | -",
            "PRESENTATION OF THE SURVEY | PRESENTATION OF THE SURVEY | presenter | Tove Lind | SWE",
            "Closing | WRAP-UP AND CLOSING REMARKS | speaker | Clara Wirth | -"),
        lines(text));
  }

  @Test
  void topicsBelowTheirSpeakersAndInQuotes() {
    String text =
        DAY
            + "09.00 - 10.00 Session I: Data\nSpeakers:\nMs. Ines Prado, Vice-Minister of Labour, Brazil\nHow skills are compared\n"
            + "Mr. Henrik Dahl, Adviser, Ministry of Education, Norway\nWhat employers ask for\n\n"
            + "10.00 - 11.00 Session II: Returns\nMr. Omar Said, Director, Census Office, Jordan: \"Counting those who leave\"\n"
            + "\"Counting those who come\" - Ms. Lea Fox, Head of Unit, Statistics Office, Malta\n\n11.00 - 11.30 Coffee\n";
    assertEquals(
        List.of(
            "Session I | How skills are compared | speaker | Ines Prado | BRA",
            "Session I | What employers ask for | speaker | Henrik Dahl | NOR",
            "Session II | Counting those who leave | speaker | Omar Said | JOR",
            "Session II | Counting those who come | speaker | Lea Fox | MLT"),
        lines(text));
  }

  @Test
  void twoPeopleOnALineAndLinesThatGoOn() {
    String text =
        DAY
            + "9:00 - 10:00 PANEL 1: FIRST\n\nAnna Bell, Director, Department of Trade and Home Affairs, Kenya, and Ben Cole, Adviser, Ministry of Justice, Ghana\n\n"
            + "10:00 - 11:00 PANEL 2: SECOND\nChair: Carl Dorn, Deputy Head, Department of Trade and\nIndustry, Office of Ports, Ireland\n\n11:00 - 11:30 PANEL 3: THIRD\n";
    List<AgendaEntry> entries = entries(text);
    assertEquals(
        "Anna Bell KEN, Ben Cole GHA, Carl Dorn IRL",
        String.join(
            ", ", entries.stream().map(e -> e.person() + " " + e.state().orElse("-")).toList()));
    assertEquals(
        "Ben Cole, Adviser, Ministry of Justice, Ghana", entries.get(1).evidence().quote());
  }

  @Test
  void anOfficeOfAnOrganisationInAStateIsNotTheStates() {
    String text =
        DAY
            + "9:00 - 10:00 PANEL 1: FIRST\n\nAnna Bell, Programme Officer, IOM Kenya\n\n10:00 - 11:00 PANEL 2: NEXT\n\n11:00 - 12:00 PANEL 3: LAST\n";
    assertEquals(List.of("Panel 1 | FIRST | speaker | Anna Bell | -"), lines(text));
  }

  @Test
  void theRowsOfATable() {
    String text =
        "## Provisional agenda\n\n| Time | Item | Speaker |\n|---|---|---|\n| 9:00 - 9:30 | Welcome address | Mr. Omar Said, Minister of Interior, Jordan |\n"
            + "| 9:30 - 11:00 | Panel 1: Data | Chair: Ms. Lea Fox, Head of Unit, Statistics Office, Malta |\n| | Counting returns | Dr. Ravi Menon, Director, Census Office, India |\n| 11:00 - 11:30 | Break | |\n";
    assertEquals(
        List.of(
            "Opening | Welcome address | speaker | Omar Said | JOR",
            "Panel 1 | Data | chair | Lea Fox | MLT",
            "Panel 1 | Counting returns | speaker | Ravi Menon | IND"),
        lines(text));
  }

  @Test
  void proseIsNoAgenda() {
    assertTrue(
        entries(
                "At 9:00 the session began. Anna Bell, Director, IOM, spoke.\n\nThe panel 1 report followed.\n")
            .isEmpty());
  }
}
