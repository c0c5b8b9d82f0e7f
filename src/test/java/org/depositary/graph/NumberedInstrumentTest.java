package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedInstrumentTest {

  @ParameterizedTest
  @CsvSource({
    "UNGA-RES-60/251, RESOLUTION, UNGA, 60/251, General Assembly resolution 60/251",
    "HRC-DEC-3/103, DECISION, HRC, 3/103, HRC decision 3/103",
    "CHR-RES-1998/15, RESOLUTION, CHR, 1998/15, CHR resolution 1998/15",
    "HRC-RES-S-10/2, RESOLUTION, HRC, S-10/2, HRC resolution S-10/2",
    "UNGA-RES-217 A (III), RESOLUTION, UNGA, 217 A (III), General Assembly resolution 217 A (III)",
    "AU-ASSEMBLY-DEC-12, DECISION, AU-ASSEMBLY, 12, AU-ASSEMBLY decision 12",
    "ILO-C097, ILO_CONVENTION, ILO, 97, ILO Convention No. 97",
    "HRC-GC-15, GENERAL_COMMENT, HRC, 15, HRC general comment No. 15",
    "HRC-GR-30, GENERAL_COMMENT, HRC, 30, HRC general recommendation No. 30",
    "ILO-C190, ILO_CONVENTION, ILO, 190, ILO Convention No. 190"
  })
  void aKeyThatSaysWhatItNamesIsRead(
      String key, NumberedInstrument.Type type, String body, String number, String label) {
    NumberedInstrument read = NumberedInstrument.parse(key).orElseThrow();
    assertEquals(new NumberedInstrument(key, type, body, number), read);
    assertEquals(label, read.label(Samples.authorities()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ICERD",
        "ILO-CONVENTIONS",
        "ILO-C000",
        "CHR-RES-1998-VIOLENCE-WMW",
        "RES-60/251",
        "UNGA-RES-"
      })
  void anyOtherKeyIsLeftAlone(String key) {
    assertTrue(NumberedInstrument.parse(key).isEmpty());
  }

  @Test
  void typesAreLabelledAsInRecords() {
    assertEquals("ilo-convention", NumberedInstrument.Type.ILO_CONVENTION.label());
  }
}
