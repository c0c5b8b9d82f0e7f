package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depositary.fact.Participation;
import org.junit.jupiter.api.Test;

/** Lists of participants as people print them, and as scanners misread them. */
class ParticipantExtractorTest {

  private static final String LIST = "LIST OF PARTICIPANTS\n\nGovernments\n\n";

  private static List<Participation> people(String text) {
    ParticipantExtractor extractor =
        new ParticipantExtractor(Readings.AUTHORITIES, Readings.peopleCues());
    return Readings.read(extractor, Participation.class, text);
  }

  /** One person of a part of a list, as name, honorific, post, organisation and state. */
  private static String line(Participation p) {
    return String.join(
        " | ", p.name(), p.honorific(), p.position(), p.affiliation(), p.state().orElse("-"));
  }

  private static List<String> lines(String text) {
    return people(text).stream().map(ParticipantExtractorTest::line).toList();
  }

  private static String states(String text) {
    return String.join(
        " ", people(text).stream().map(p -> p.name() + ":" + p.state().orElse("-")).toList());
  }

  @Test
  void theOrganisationsLineEndsWhereThePostBeginsThoughNoLineEndDoes() {
    String text =
        LIST
            + "KENYA\n\nODERO Grace, H.E. Ms.\n\nPermanent Mission of the Republic of Kenya, Geneva Ambassador Permanent Representative\n\n"
            + "PERU\n\nSALAS RÍOS Tomás. Sr.\n\nMinisterio de Relaciones Exteriores Dirección General de Migraciones Jefe de Sección\n\n"
            + "AUSTRIA\n\nHOLZER Uta, Mag.\n\nFederal Ministry of Health, Vienna Department for Children Deputy Head\n";
    assertEquals(
        List.of(
            "ODERO Grace | H.E. Ms. | Ambassador Permanent Representative | Permanent Mission of the Republic of Kenya, Geneva | KEN",
            "SALAS RÍOS Tomás | Sr. | Dirección General de Migraciones Jefe de Sección | Ministerio de Relaciones Exteriores | PER",
            "HOLZER Uta | Mag. | Department for Children Deputy Head | Federal Ministry of Health, Vienna | AUT"),
        lines(text));
  }

  @Test
  void theOwnLinesDecideTheStateNotTheHeading() {
    String text =
        LIST
            + "GHANA\n\nMENSAH Kofi, Mr.\n\nPermanent Mission of Ghana, Geneva Counsellor\n\n"
            + "GREECE\n\nPAPAS Ioanna, Ms.\n\nPermanent Mission of Greece, Geneva Attaché\n\n"
            + "DIALLO Awa, Mme\n\nMission permanente de la République de Guinée, Genève Conseillère\n\n"
            + "ADDO Esi, Ms.\n\nPermanent Mission of Ghana, Geneva Intern\n";
    assertEquals("MENSAH Kofi:GHA PAPAS Ioanna:GRC DIALLO Awa:GIN ADDO Esi:GHA", states(text));
  }

  @Test
  void aMinistrysTownTellsTheState() {
    String text =
        LIST
            + "KENYA\n\nODERO Grace, Ms.\n\nMinistry of Labour, Nairobi Officer\n\n"
            + "KUWAIT\n\nSALEM Badr, Mr.\n\nMinistry of Labour Director\n\n"
            + "HADDAD Rima, Ms.\n\nMinistry of Labour, Amman Adviser\n";
    assertEquals("ODERO Grace:KEN SALEM Badr:KWT HADDAD Rima:JOR", states(text));
  }

  @Test
  void peopleOfARightColumnGoBackUnderTheirHeadingsThoughTheirLinesNameNoState() {
    String text =
        LIST
            + "NEPAL\n\nTHAPA Anil, Mr.\n\nMinistry of Labour Secretary\n\n"
            + "NIGER\n\nISSA Moussa, M.\n\nMission permanente du Niger, Genève Conseiller\n\n"
            + "NORWAY\n\nBERG Siri, Ms.\n\nMinistry of Justice Adviser\n\nLIE Knut, Mr.\n\nPermanent Mission of Norway, Geneva Counsellor\n\n"
            + "RAI Maya, Ms.\n\nMinistry of Labour Officer\n\n"
            + "SEYNI Ali, M.\n\nMission permanente du Niger, Genève Attaché\n\n"
            + "DAHL Tor, Mr.\n\nDirectorate of Integration Director\n";
    assertEquals(
        "THAPA Anil:NPL ISSA Moussa:NER BERG Siri:NOR LIE Knut:NOR RAI Maya:NPL SEYNI Ali:NER DAHL Tor:NOR",
        states(text));
  }

  @Test
  void aRepeatedBlockIsOnePerson() {
    String block = "ODERO Grace, Ms.\n\nPermanent Mission of Kenya, Geneva Officer\n\n";
    assertEquals(
        List.of("ODERO Grace | Ms. | Officer | Permanent Mission of Kenya, Geneva | KEN"),
        lines(LIST + "KENYA\n\n" + block + "KIRIBATI\n\n" + block + block));
  }

  @Test
  void namesBrokenOverLinesAreWhole() {
    String text =
        LIST
            + "CHILE\n\nVERGARA SOLÍS\n\nMarta, Sra. Misión Permanente de la República de\n\nChile, Ginebra\nMinistro\n\n"
            + "CROATIA\n\nHORVAT-KRALJ Ivan,\n\nDr.\n\nMinistry of Interior Head of Unit\n\n"
            + "CUBA\n\nPAZ LEAL Ana Mile\n\nMinisterio de Salud Asesora\n";
    assertEquals(
        List.of(
            "VERGARA SOLÍS Marta | Sra. | Ministro | Misión Permanente de la República de Chile, Ginebra | CHL",
            "HORVAT-KRALJ Ivan | Dr. | Head of Unit | Ministry of Interior | HRV",
            "PAZ LEAL Ana | Mlle | Asesora | Ministerio de Salud | CUB"),
        lines(text));
  }

  @Test
  void anOrganisationIsTheHeadingOfItsPeopleAndHasNoState() {
    String text =
        LIST
            + "KENYA\n\nODERO Grace, Ms.\n\nPermanent Mission of Kenya Officer\n\nInternational Organizations\n\n"
            + "Commission of the Inner Seas\n\nPRICE Ann, Ms.\n\nResearch Officer\n\nCOLE Jim, Mr.\n\n"
            + "Head, Section for Ports and\n\nHarbours\n\nLeague of River States\n\nNILS Per, Mr.\n\nPermanent Delegation, Geneva Attaché\n";
    assertEquals(
        List.of(
            "ODERO Grace | Ms. | Officer | Permanent Mission of Kenya | KEN",
            "PRICE Ann | Ms. | Research Officer | Commission of the Inner Seas | -",
            "COLE Jim | Mr. | Head, Section for Ports and Harbours | Commission of the Inner Seas | -",
            "NILS Per | Mr. | Attaché | League of River States, Permanent Delegation, Geneva | -"),
        lines(text));
  }

  @Test
  void anAlphabetThatBeginsAnewIsARightColumnOfOrganisations() {
    String text =
        LIST
            + "KENYA\n\nODERO Grace, Ms.\n\nPermanent Mission of Kenya Officer\n\nNon-governmental Organizations\n\n"
            + "Harbour Lights Association\n\nABEL Ann, Ms.\n\nOfficer\n\nDORN Ben, Mr.\n\nOfficer\n\nGRAY Cleo, Ms.\n\nDirector\n\n"
            + "Open Rivers Network\n\nKENT Dan, Mr.\n\nOfficer\n\n"
            + "BOND Eve, Ms.\n\nAdviser\n\nFROST Guy, Mr.\n\nAdviser\n\nHART Ida, Ms.\n\nAdviser\n\nALDER Jo, Ms.\n\nIntern\n";
    List<Participation> people = people(text);
    assertEquals("Harbour Lights Association", people.get(5).affiliation());
    assertEquals("Harbour Lights Association", people.get(7).affiliation());
    assertEquals("Open Rivers Network", people.get(8).affiliation());
  }

  @Test
  void postsBelowNamesThatStandTogetherAreSharedOut() {
    String text =
        LIST
            + "KENYA\n\nODERO Grace, Ms.\n\nPermanent Mission of Kenya Officer\n\nNGOs\n\n"
            + "Harbour Lights Association\n\nABEL Ann, Ms.\n\nDORN Ben, Mr.\n\nPresident\n\nLegal Officer\n";
    List<Participation> people = people(text);
    assertEquals("President", people.get(1).position());
    assertEquals("Legal Officer", people.get(2).position());
  }

  @Test
  void onePersonOnALineWithTheHonorificFirst() {
    String text =
        "List of participants\n\nMember States\n\n"
            + "Mr. Karim BELOUAZ, First Secretary, Permanent Mission of Algeria, Geneva\n"
            + "- Ms. Anna Lindqvist, Senior Adviser, Ministry of Justice, Sweden\n"
            + "H.E. Mr. José QUINTERO PAZ, Ambassador of Peru to Switzerland\n\n"
            + "Other participants\n\nProf. Greta Holm, Professor of Law, University of Uppsala\nMs. Dora Pike, Independent consultant\n";
    assertEquals(
        List.of(
            "Karim BELOUAZ | Mr. | First Secretary | Permanent Mission of Algeria, Geneva | DZA",
            "Anna Lindqvist | Ms. | Senior Adviser | Ministry of Justice, Sweden | SWE",
            "José QUINTERO PAZ | H.E. Mr. | Ambassador of Peru to Switzerland |  | PER",
            "Greta Holm | Prof. | Professor of Law | University of Uppsala | -",
            "Dora Pike | Ms. | Independent consultant |  | -"),
        lines(text));
  }

  @Test
  void severalPeopleAfterAStateAndAColon() {
    String text =
        "ANEXO: LISTA DE PARTICIPANTES\n\nEstados Miembros\n\n"
            + "Argentina: Sr. Juan PEREYRA, Ministro, Misión Permanente; Sra. Ana LUNA, Asesora, Ministerio de Trabajo\n"
            + "Bolivia: Sra. Carmen QUISPE, Directora\n";
    assertEquals("Juan PEREYRA:ARG Ana LUNA:ARG Carmen QUISPE:BOL", states(text));
  }

  @Test
  void aListWithoutHonorifics() {
    String text =
        "LIST OF PARTICIPANTS\n\nAlice Morton, Director, Ministry of Home Affairs, Malta\n"
            + "SANTOS Maria, Adviser, Ministry of Justice, Portugal\nPeter Voss, Research Fellow, Institute of Border Studies\n";
    assertEquals(
        List.of(
            "Alice Morton |  | Director | Ministry of Home Affairs, Malta | MLT",
            "SANTOS Maria |  | Adviser | Ministry of Justice, Portugal | PRT",
            "Peter Voss |  | Research Fellow | Institute of Border Studies | -"),
        lines(text));
  }

  @Test
  void theColumnsOfATableAreReadByTheirHeadings() {
    String text =
        "# Participants\n\n| Name | Title | Organization | Country |\n|---|---|---|---|\n"
            + "| Ms. Ada Nwosu | Deputy Director | Ministry of Labour | Nigeria |\n"
            + "| Paul Kagimu | Commissioner | Immigration Board | Uganda |\n";
    assertEquals(
        List.of(
            "Ada Nwosu | Ms. | Deputy Director | Ministry of Labour | NGA",
            "Paul Kagimu |  | Commissioner | Immigration Board | UGA"),
        lines(text));
  }

  @Test
  void amongChairsTheColumnOfStatesSaysWhoSpeaksForOne() {
    String text =
        "# Participants\n\n## Chairs, speakers, discussants\n\n| State | Name | Position | Affiliation |\n|---|---|---|---|\n"
            + "| Nigeria | NWOSU Ada | Deputy Director | Government of Nigeria, Ministry of Labour |\n"
            + "| | KAGIMU Paul | Director | Harbour Institute |\n";
    assertEquals(
        List.of(
            "NWOSU Ada |  | Deputy Director | Government of Nigeria, Ministry of Labour | NGA",
            "KAGIMU Paul |  | Director | Harbour Institute | -"),
        lines(text));
  }

  @Test
  void aTableOfContentsAndProseAreNoList() {
    String text =
        "List of participants 12\n\nThe list of participants is annexed. Mr. Jan Novak and Ms. Eva Lund spoke first.\n\nParticipants\n\nThey agreed on much.\n";
    assertTrue(people(text).isEmpty());
  }

  @Test
  void theEvidenceIsTheBlockOfThePerson() {
    String block = "ODERO Grace, Ms.\n\nPermanent Mission of Kenya, Geneva Officer";
    String text =
        LIST + "KENYA\n\n" + block + "\n\nMALTA\n\nBORG Ann, Ms.\n\nMinistry of Health Officer\n";
    assertEquals(block, people(text).get(0).evidence().quote());
  }
}
