package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EchoCuesTest {

  private static final Path CUES = Path.of("data/extraction/echoes.yaml");

  @Test
  void weightsAreSharesOfOne() throws IOException {
    EchoCues cues = EchoCues.read(CUES);
    assertEquals(1, cues.weights().values().stream().mapToDouble(w -> w).sum(), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stop-words", "urgent", "sessions", "weights", "pleas", "least", "words"})
  void whatIsMissingIsNamedWithItsFile(String field, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("echoes.yaml");
    Files.writeString(file, Files.readString(CUES).replace(field + ":", "other:"));
    IOException error = assertThrows(IOException.class, () -> EchoCues.read(file));
    assertTrue(error.getMessage().contains("echoes.yaml"), error.getMessage());
    assertTrue(error.getMessage().contains(field), error.getMessage());
  }
}
