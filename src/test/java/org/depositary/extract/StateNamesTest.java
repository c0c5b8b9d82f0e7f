package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which state a line of a list names. */
class StateNamesTest {

  private static final StateNames STATES = new StateNames(Readings.AUTHORITIES);

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "KENYA | - | KEN",
        "Tanzania, United Republic of | 2006 | TZA",
        "United Republic of Tanzania (the) | 2006 | TZA",
        "Iran (Islamic Republic of) | 2006 | IRN",
        "les Comores | - | COM",
        "Yugoslavia | 1985-06-01 | YUG",
        "Yugoslavia | 1999 | SCG",
        "United Arab Republic | 1967 | EGY",
        "Germany, Federal Republic of | 1985 | DEU",
        "German Democratic Republic | 1985 | DDR",
        "Byelorussian Soviet Socialist Republic | 1970 | BLR",
        "Democratic Yemen | 1980 | YMD",
        "Korea, Republic of | 2006 | KOR",
        "Somewhere else | 2006 | -",
      })
  void aLineNamesTheStateThatWasThereThen(String line, String date, String key) {
    assertEquals(key, STATES.key(line, date == null ? "" : date).orElse(null));
  }
}
