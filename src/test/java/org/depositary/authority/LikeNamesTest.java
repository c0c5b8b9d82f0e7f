package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeNamesTest {

  /** The record is called as the first says; the second is another spelling of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Procter & Gamble | Proctor & Gamble
          Procter & Gamble | Proctor and Gamble
          King Baudouin Foundation | King Baudoin Foundation
          Centre for International Migration | Center for International Migration
          Ligue des Etats Arabes | Lique des États Arabes
          Organization for Harbour Workers | Organisation for Harbor Workers
          American Jewish Joint Distribution Committee | American Jewish Distribution Committee
          Österreichischer Integrationsfonds | Osterreichischer Integrationsfonds
          """)
  void anotherSpellingIsProposed(String name, String spelling) {
    assertEquals(Optional.of("KEY"), likeTo(spelling, Records.of(Kind.ACTOR, "KEY", name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ministry of Health | Ministry of Housing
          Convention on Harbour Work | Convention on Night Work
          Committee on Enforced Labour | Committee on Labour
          Convention No. 97 | Convention No. 98
          Second Decade of Bakers | Third Decade of Bakers
          Institute for Emigration Studies | Institute for Immigration Studies
          Harbour League | League
          """)
  void anotherNameIsNot(String name, String other) {
    assertEquals(Optional.empty(), likeTo(other, Records.of(Kind.ACTOR, "KEY", name)));
  }

  @Test
  void theMostLikeIsProposed() {
    AuthorityRecord centre = Records.of(Kind.ACTOR, "CENTRE", "Centre for Migrations Studies");
    AuthorityRecord other = Records.of(Kind.ACTOR, "OTHER", "Centre for Migration Studies");
    assertEquals(Optional.of("OTHER"), likeTo("Center for Migration Studies", centre, other));
  }

  private static Optional<String> likeTo(String name, AuthorityRecord... records) {
    return new LikeNames(new Authorities(List.of(records))).likeTo(name).map(AuthorityRecord::key);
  }
}
