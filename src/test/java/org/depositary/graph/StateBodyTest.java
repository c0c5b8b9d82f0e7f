package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateBodyTest {

  @Test
  void theKeySaysWhatItIsAndWhose() {
    assertEquals(Optional.of("Ministry of Health (Chile)"), label("MINISTRY-OF-HEALTH-CHL"));
    assertEquals(Optional.of("Permanent Mission (Chile)"), label("PERMANENT-MISSION-CHL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHL", "MINISTRY-OF-HEALTH", "MINISTRY-OF-HEALTH-XYZ", "BERLIN", "-CHL"})
  void otherKeysSayNothing(String key) {
    assertEquals(Optional.empty(), label(key));
  }

  private static Optional<String> label(String key) {
    return StateBody.parse(key, Samples.authorities()).map(StateBody::label);
  }
}
