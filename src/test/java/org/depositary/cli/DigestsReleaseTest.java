package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release of the documents the program comes with. */
class DigestsReleaseTest {

  private static final Path DOCUMENTS = Path.of("data", "documents");

  @TempDir private static Path folder;
  private static Path full;
  private static Path none;

  @BeforeAll
  static void export() {
    Path store = folder.resolve("store");
    succeeds("build", "--documents", DOCUMENTS, "--store", store);
    full = folder.resolve("full");
    none = folder.resolve("none");
    succeeds("export", "--store", store, "--format", "nquads", "--to", full);
    succeeds("export", "--store", store, "--format", "nquads", "--to", none, "--text", "none");
  }

  private static void succeeds(Object... words) {
    Run run = Run.of(words);
    assertEquals(0, run.code(), run::err);
  }

  @Test
  void digestsGoOutInFullByTheirRights() throws IOException {
    assertTrue(Passages.of(DOCUMENTS).in(full).size() > 1000);
  }

  @Test
  void aReleaseWithoutWordsHoldsNoPassage() throws IOException {
    assertEquals(List.of(), Passages.of(DOCUMENTS).in(none));
  }

  @Test
  void itsWordsArePutBack() throws IOException {
    Path back = folder.resolve("back");
    succeeds("rehydrate", none, "--documents", DOCUMENTS, "--to", back);
    try (Stream<Path> files = Files.walk(full)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path same = back.resolve(full.relativize(file).toString());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(same), same.toString());
      }
    }
  }

  @Test
  void everyTermAndColumnIsInTheCodebook() throws IOException {
    String codebook = Files.readString(full.resolve("codebook.csv"));
    for (String entry :
        List.of("property,dep:strength,strength,", "State,MAR,", "column of figures,value,")) {
      assertTrue(codebook.contains("\n" + entry), entry);
    }
    assertTrue(
        Files.readString(full.resolve("codebook.html")).contains("<code>dep:strength</code>"));
  }
}
