package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.depositary.text.Span;
import org.junit.jupiter.api.Test;

class IriMinterTest {

  private final IriMinter minter = new IriMinter();

  @Test
  void everyOtherCharacterOfAKeyBecomesAHyphen() {
    assertEquals(
        "https://w3id.org/depositary/id/instrument/UNGA-RES-60-251",
        minter.thing("instrument", "UNGA-RES-60/251").getURI());
    assertEquals("003-b397.v2-a", IriMinter.path("003_b397.v2-a"));
    assertEquals("a-b", IriMinter.path("a𝒯b"));
    assertEquals("-t-", IriMinter.path("été"));
  }

  @Test
  void aKeyGivesTheSameAddressEachTime() {
    assertEquals(minter.document("a_1"), minter.document("a_1"));
    assertEquals(minter.documentGraph("a_1"), minter.documentGraph("a_1"));
  }

  @Test
  void twoKeysNeverShareAnAddress() {
    minter.document("a_1");
    IllegalArgumentException clash =
        assertThrows(IllegalArgumentException.class, () -> minter.document("a-1"));
    assertTrue(clash.getMessage().contains("a_1"));
    assertTrue(clash.getMessage().contains("a-1"));
  }

  @Test
  void oneKeyMayNameThingsOfTwoKinds() {
    assertNotEquals(minter.thing("theme", "TRAFFICKING"), minter.thing("group", "TRAFFICKING"));
  }

  @Test
  void paragraphsOfTwoDocumentsNeverShareAnAddress() {
    minter.paragraph("report", "1/2");
    assertThrows(IllegalArgumentException.class, () -> minter.paragraph("report-1", "2"));
    minter.paragraph("report", "4(i)");
    assertThrows(IllegalArgumentException.class, () -> minter.paragraph("report", "4[i]"));
  }

  @Test
  void noDocumentTakesTheNameOfAGraphOfAnotherKind() {
    assertThrows(IllegalArgumentException.class, () -> minter.documentGraph("ontology"));
  }

  @Test
  void aKeyWithoutAnAddressIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> minter.document(""));
    assertThrows(IllegalArgumentException.class, () -> minter.document(".."));
  }

  @Test
  void theBaseMayBeAnother() {
    assertEquals(
        "http://localhost:3030/id/evidence/a-1-2",
        new IriMinter("http://localhost:3030/").evidence("a", new Span(1, 2)).getURI());
    assertThrows(IllegalArgumentException.class, () -> new IriMinter("http://localhost"));
  }

  @Test
  void theHashOfAQuoteIsShortAndNeverChanges() {
    assertEquals("ba7816bf", IriMinter.hash("abc"));
  }
}
