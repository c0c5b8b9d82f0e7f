package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.Position;
import org.depositary.fact.Position.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Several delegates expressed support for a common register. | SEVERAL-DELEGATES | SUPPORT
          Most participants agreed that buses run late in winter. | MOST-PARTICIPANTS | OBSERVATION
          The participants remarked that schools must teach both languages. | PARTICIPANTS | CALL
          A number of speakers voiced concern about the price of housing. | A-NUMBER-OF-SPEAKERS | CONCERN
          Other participants felt that the present rules were good enough. | OTHER-PARTICIPANTS | DISAGREEMENT
          As one panellist stressed, nurses were hard to find. | PANELLIST | OBSERVATION
          It was pointed out by one delegate that maps were out of date. | DELEGATE | OBSERVATION
          There was broad agreement that letters should be answered. | PARTICIPANTS | CALL
          Concerns were voiced over delays at the border. | PARTICIPANTS | CONCERN
          It was noted that the harvest had been poor. | PARTICIPANTS | OBSERVATION
          Comments made at the meeting suggested that trust was growing. | PARTICIPANTS | OBSERVATION
          Many countries recognized the need to share their figures. | MANY-COUNTRIES | CALL
          The representative of Uganda said that clinics were full. | UGA | OBSERVATION
          According to several participants, forms were too long. | SEVERAL-PARTICIPANTS | OBSERVATION
          Spain urged all others to join the network soon. | ESP | CALL
          Despite this, some argue that fees are fair enough. | SOME | OBSERVATION
          """)
  void tellsWhoHoldsAThingAndHow(String sentence, String holder, Stance stance) {
    List<Position> found = Narrative.positions(sentence + "\n");

    assertEquals(1, found.size());
    assertEquals(List.of(holder), found.get(0).holders());
    assertEquals(stance, found.get(0).stance());
    assertEquals(sentence, found.get(0).evidence().quote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Participants discussed the role of schools and clinics.
          Delegates attended the opening of the new library.
          Participants were invited to send their comments by June.
          Kenya supports several schools in the poorer districts.
          Australia has recognized the need for order by setting up a committee.
          The representatives of both sides met again in the evening.
          Participants should urge their mayors to open the archives.
          """)
  void leavesOutWhatNobodyHolds(String sentence) {
    assertEquals(List.of(), Narrative.positions(sentence + "\n"));
  }

  @Test
  void goesOnInTheSameVoice() {
    List<Position> found =
        Narrative.positions(
            "Many panellists and participants supported evening classes. They recognized that"
                + " teachers must be paid for them.\n");

    assertEquals(
        List.of(Stance.SUPPORT, Stance.CALL), found.stream().map(Position::stance).toList());
    found.forEach(p -> assertEquals(List.of("MANY-PARTICIPANTS", "PANELLISTS"), p.holders()));
  }

  @Test
  void cutsASentenceInWhichTwoSpeak() {
    List<Position> found =
        Narrative.positions(
            "Some speakers cautioned against quotas, while others argued that quotas worked.\n");

    assertEquals(
        List.of(Stance.CONCERN, Stance.DISAGREEMENT),
        found.stream().map(Position::stance).toList());
    assertEquals("others argued that quotas worked.", found.get(1).evidence().quote());
  }

  @Test
  void givesItemsTheVoiceOfTheWordsOverThem() {
    List<Position> found =
        Narrative.positions(
            """
            Participants made the following recommendations:

            - licences should be renewed every year;
            - fees should be published.
            """);

    assertEquals(2, found.size());
    found.forEach(p -> assertEquals(List.of("PARTICIPANTS"), p.holders()));
    found.forEach(p -> assertEquals(Stance.CALL, p.stance()));
  }

  @Test
  void namesTheInstrumentsAndThoseWhoAreToAct() {
    Position found =
        Narrative.positions(
                "Several participants stressed that States should ratify the Convention on the"
                    + " Rights of the Child.\n")
            .get(0);

    assertEquals(List.of("CRC"), found.instruments());
    assertEquals(List.of("STATES"), found.addressees());
  }

  @Test
  void namesThoseWhoAreCalledUpon() {
    List<Position> found =
        Narrative.positions(
            """
            The delegate of Peru called on employers to keep to the law.

            Participants recommended that:

            (a) IOM and ILO help with the forms;

            (b) States open more schools.
            """);

    assertEquals(
        List.of(List.of("EMPLOYERS"), List.of("ILO", "IOM"), List.of("STATES")),
        found.stream().map(Position::addressees).toList());
  }

  @Test
  void thoseNamedTogetherHoldItTogether() {
    List<Position> found =
        Narrative.positions(
            "The delegates of Kenya, Peru and Chile expressed concern at the delay. Malawi and Togo"
                + " supported the plan.\n");

    assertEquals(
        List.of(List.of("CHL", "KEN", "PER"), List.of("MWI", "TGO")),
        found.stream().map(Position::holders).toList());
  }

  @Test
  void hearsTheOrganisationInThoseWhoSpeakForIt() {
    List<Position> found =
        Narrative.positions(
            "Ms. Ada Lund, Regional Director of UNICEF for the islands, stressed that ferries were"
                + " dear. She called for lower fares.\n");

    assertEquals(
        List.of(List.of("UNICEF"), List.of("UNICEF")),
        found.stream().map(Position::holders).toList());
  }

  @Test
  void oneDelegateGoesOnAsOne() {
    List<Position> found =
        Narrative.positions(
            "One delegate said that ferries were dear. He called on mayors to lower the fares.\n");

    assertEquals(
        List.of(List.of("DELEGATE"), List.of("DELEGATE")),
        found.stream().map(Position::holders).toList());
  }

  @Test
  void findsNoneWhereABodySpeaksForItself() {
    assertEquals(
        List.of(),
        Narrative.positions(
            """
                The Commission on Human Rights,

                1. Urges States to publish their figures;

                2. Notes with concern that few have done so.
                """));
  }

  @Test
  void knowsARecordForEveryHolder() {
    ReportCues reports = Reading.NARRATIVE.reports();

    assertEquals(List.of(), Narrative.unknownActors(reports.holders().values()));
    assertEquals(List.of(), Narrative.unknownActors(reports.pronouns().values()));
  }
}
