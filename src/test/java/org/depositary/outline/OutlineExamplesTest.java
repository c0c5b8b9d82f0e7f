package org.depositary.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small texts and their outlines beside them: {@code X.txt} or {@code X.md} and {@code X.outline}.
 * With {@code -Dapprove=true} the outlines are written anew; the difference is the review.
 */
class OutlineExamplesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "outline");

  @TestFactory
  List<DynamicTest> outlinesAreAsWrittenDown() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> texts = files.filter(f -> !f.toString().endsWith(".outline")).sorted().toList();
      assertTrue(texts.size() >= 10, "the examples are where they should be");
      return texts.stream()
          .map(f -> DynamicTest.dynamicTest(f.getFileName().toString(), () -> compare(f)))
          .toList();
    }
  }

  private static void compare(Path text) throws IOException {
    String stem = text.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    Path expected = text.resolveSibling(stem + ".outline");
    String found = String.join("\n", Outlines.described(Files.readString(text))) + "\n";
    if (Boolean.getBoolean("approve")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }
}
