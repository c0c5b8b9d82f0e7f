package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.depositary.fact.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Kenya's Village Nurse Programme pays for training. | Village Nurse Programme | programme | KEN
          The Peruvian "Casa Abierta" project opens schools at night. | Casa Abierta | project | PER
          Norway, for example, has set up Family Advice Centres in ports. | Family Advice Centres | centre | NOR
          The Blue Card Scheme is run by IOM in three ports. | Blue Card Scheme | scheme | IOM
          Chile runs a special programme to train young welders. | special programme to train young welders | programme | CHL
          Ghana's literacy project serves the northern towns. | Ghana's literacy project | project | GHA
          The programme for old mills in Berlin pays the masons. | programme for old mills in Berlin | programme | BERLIN
          Belgium's SOLO programme pays for the journey. | SOLO programme | programme | BEL
          The Ministry of Labour of Kenya spoke of its Young Welders Programme. | Young Welders Programme | programme | MINISTRY-OF-LABOUR-KEN
          The Harbour Health Partnership, funded by the Swedish Harbour Agency and run by IOM, helps crews. | Harbour Health Partnership | network | IOM
          Evening meetings held by Moroccan teachers (known as "Dar Lamma") go on. | Dar Lamma | initiative | MAR
          """)
  void findsNamedAndOperatedProgrammes(String text, String name, String type, String operator) {
    List<Programme> found = Narrative.programmes(text + "\n");

    assertEquals(1, found.size());
    assertEquals(name, found.get(0).programme());
    assertEquals(type, found.get(0).type());
    assertEquals(List.of(operator), found.get(0).operators());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Several countries have established schemes for young welders.",
        "Host societies can implement retraining programmes for miners.",
        "The proposed Coastal Health Programme found little favour.",
        "Kenya could launch a programme to train young welders.",
        "The workshop on \"Open Harbours for All\" was held in spring.",
        "The United Nations Development Programme opened an office there.",
        "Such programmes in Kenya deserve to be continued.",
        "There is no \"one size\" programme that suits all ports."
      })
  void leavesOutWhatIsOnlyThoughtOfOrNobodys(String text) {
    assertEquals(List.of(), Narrative.programmes(text + "\n"));
  }

  @Test
  void namesEachOnceAndAddsWhatIsToldLater() {
    List<Programme> found =
        Narrative.programmes(
            """
            The Harbour Data System (HDS) is an example of a mechanism that helps sailors. HDS is run in \
            bilateral partnership between Egypt and Italy in conjunction with IOM.

            Later on, the Harbour Data System was opened to fishers.
            """);

    assertEquals(1, found.size());
    assertEquals(List.of("EGY", "ITA"), found.get(0).operators());
    assertEquals(List.of("IOM"), found.get(0).partners());
  }

  @Test
  void countsAmongThePartnersOnlyThoseWhoHelp() {
    Programme found =
        Narrative.programmes(
                "The Dock Nurses Programme, supported by Norway and carried out by IOM, assists"
                    + " sailors from Ghana and Togo.\n")
            .get(0);

    assertEquals(List.of("IOM"), found.operators());
    assertEquals(List.of("NOR"), found.partners());
  }

  @Test
  void aProgrammeThatOnlyHelpsIsNotRunByWhoIsHelped() {
    List<Programme> found =
        Narrative.programmes(
            "Kenya runs night schools jointly with the Coastal Reading Project. The coastal towns are"
                + " poor, and their libraries are run by UNICEF.\n");

    assertEquals(List.of(List.of()), found.stream().map(Programme::operators).toList());
  }

  @Test
  void readsAListAfterAVerbOfRunning() {
    List<Programme> found =
        Narrative.programmes(
            "Canada has set up courses of three kinds, including the Harbour English Course, the"
                + " Winter Skills Training and the Canadian Crane Drivers Scheme.\n");

    assertEquals(
        List.of(
            "Harbour English Course", "Winter Skills Training", "Canadian Crane Drivers Scheme"),
        found.stream().map(Programme::programme).toList());
    found.forEach(p -> assertEquals(List.of("CAN"), p.operators()));
  }

  @Test
  void knowsAStateForEveryAdjective() {
    assertEquals(List.of(), Narrative.unknownActors(Reading.NARRATIVE.demonyms().keySet()));
  }
}
