package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildVerbTest {

  @TempDir Path folder;
  private Path documents;
  private Path store;

  @BeforeEach
  void twoDocuments() throws IOException {
    documents =
        SmallDocuments.in(
            folder.resolve("documents"), "hrc-resolution.txt", "ratification-status.txt");
    store = folder.resolve("store");
  }

  private Run build(Object... more) {
    Object[] all =
        Stream.concat(Stream.of("build", "--store", store), Stream.of(more)).toArray(Object[]::new);
    return Run.of(all);
  }

  private List<String> quads(Path built) {
    try (OpenBuild graph = GraphStore.at(built).open()) {
      return Txn.calculateRead(graph, () -> graph.stream().map(Quad::toString).toList());
    }
  }

  private List<String> documentsInStore() {
    Run run = Run.of("query", "documents", "--format", "csv", "--store", store);
    return run.out().lines().skip(1).map(row -> row.split(",")[0]).toList();
  }

  @Test
  void documentsAreBuiltAndCounted() {
    Run run = build("--documents", documents);
    assertEquals(0, run.code(), run::err);
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("built 2 documents: "), run::out);
    assertEquals(List.of("hrc-resolution", "ratification-status"), documentsInStore());
  }

  @Test
  void namesThatMatchNoRecordAreListedMostFrequentFirst() throws IOException {
    Path rowing = Files.createDirectory(folder.resolve("rowing"));
    Files.writeString(
        rowing.resolve("minutes.txt"),
        "The Harbour League of Rowers met. The Lake Protocol was read to the League.\n");
    Files.writeString(
        rowing.resolve("notes.txt"), "The Harbour League of Rowers met the Proctor Gamble Fund.\n");
    Path table = folder.resolve("candidates.csv");
    Run run = build("--documents", rowing, "--candidates", table);
    assertEquals(0, run.code(), run::err);
    assertEquals(
        List.of(
            "name,kind,times,documents,example,looksLike",
            "Harbour League of Rowers,actor,2,2,minutes p1,",
            "Lake Protocol,instrument,1,1,minutes p1,",
            "Proctor Gamble Fund,actor,1,1,notes p1,"),
        Files.readAllLines(table));
    assertTrue(
        build("--documents", rowing)
            .out()
            .contains(
                "3 names match no record (most frequent: Harbour League of Rowers, 2 times;"
                    + " Lake Protocol, 1 time; Proctor Gamble Fund, 1 time):"
                    + " --candidates FILE lists them"));
  }

  @Test
  void whatCannotBeReadIsOneLineEachAndCostsNoOther() throws IOException {
    byte[] random = new byte[4000];
    new Random(7).nextBytes(random);
    Files.write(documents.resolve("noise.txt"), random);
    Files.write(documents.resolve("noise.html"), random);
    Files.write(documents.resolve("empty.txt"), new byte[0]);
    Files.writeString(documents.resolve("blank.md"), " \n\n ");
    Files.writeString(documents.resolve("picture.png"), "not read");
    Run run = build("--documents", documents);
    assertEquals(1, run.code());
    // two of them share a stem, which is told first
    assertEquals(3, run.errors().size(), run::err);
    assertEquals(3, run.err().lines().count(), run::err);
    for (String file : List.of("noise.txt", "empty.txt", "blank.md")) {
      assertTrue(run.errors().stream().anyMatch(line -> line.contains(file)), file);
    }
    assertEquals(List.of("hrc-resolution", "ratification-status"), documentsInStore());
    assertTrue(run.out().contains("1 other files passed over"), run::out);
  }

  @Test
  void aFileThatMayNotBeReadIsOneLine() throws IOException {
    Path secret = Files.writeString(documents.resolve("secret.txt"), "The well is dry.");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "who may read everything cannot test this");
    Run run = build("--documents", documents);
    assertEquals(1, run.code());
    assertEquals(1, run.errors().size(), run::err);
    assertTrue(run.errors().get(0).contains("secret.txt"));
    assertEquals(List.of("hrc-resolution", "ratification-status"), documentsInStore());
  }

  @Test
  void withoutDocumentsTheUsageIsWrong() throws IOException {
    Run nowhere = build("--documents", folder.resolve("nowhere"));
    assertEquals(2, nowhere.code());
    Run empty = build("--documents", Files.createDirectory(folder.resolve("empty")));
    assertEquals(2, empty.code());
    assertEquals(1, empty.err().lines().count(), empty::err);
    assertFalse(Files.exists(store));
  }

  @Test
  void whereNothingCanBeBuiltTheStoreIsAsItWas() throws IOException {
    build("--documents", documents);
    List<String> before = quads(store);
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    assertEquals(1, build("--documents", empty).code());
    assertEquals(2, build("--documents", folder.resolve("nowhere")).code());
    assertEquals(before, quads(store));
  }

  @Test
  void whereABuildFailsTheStoreIsAsItWas() throws IOException {
    build("--documents", documents);
    List<String> before = quads(store);
    Path home = folder.resolve("home");
    copy(Path.of("data"), home.resolve("data"));
    copy(Path.of("queries"), home.resolve("queries"));
    copy(Path.of("ontology"), home.resolve("ontology"));
    assertEquals(0, build("--documents", documents, "--home", home).code());
    Files.writeString(home.resolve("ontology").resolve("depositary.ttl"), "this is no Turtle");
    Run run = build("--documents", documents, "--home", home);
    assertEquals(3, run.code(), run::err);
    assertEquals(1, run.err().lines().count(), run::err);
    assertTrue(run.err().contains("depositary.ttl"), run::err);
    assertEquals(before, quads(store));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.createDirectories(to.resolve(from.relativize(each).toString()).getParent());
        if (Files.isRegularFile(each)) {
          Files.copy(each, to.resolve(from.relativize(each).toString()));
        }
      }
    }
  }

  @Test
  void aStoreThatCannotBeWrittenIsOneLine() throws IOException {
    Files.writeString(store, "a file where the folder should be");
    Run run = build("--documents", documents);
    assertEquals(3, run.code());
    assertEquals(1, run.err().lines().count(), run::err);
  }

  @Test
  void theSameDocumentsGiveTheSameQuadsInTheSameOrder() {
    build("--documents", documents, "--jobs", 1);
    List<String> first = quads(store);
    store = folder.resolve("another");
    build("--documents", documents, "--jobs", 4);
    assertEquals(first, quads(store));
    assertTrue(first.size() > 1000);
  }

  @Test
  void aReaderKeepsItsBuildWhileAnotherComesIntoForce() throws IOException {
    build("--documents", documents);
    GraphStore reading = GraphStore.at(store);
    try (OpenBuild before = reading.open()) {
      long size = Txn.calculateRead(before, () -> before.stream().count());
      Files.delete(documents.resolve("hrc-resolution.txt"));
      assertEquals(0, build("--documents", documents).code());
      assertEquals(size, Txn.calculateRead(before, () -> before.stream().count()));
      try (OpenBuild after = reading.open()) {
        assertNotEquals(before.version(), after.version());
        assertTrue(Txn.calculateRead(after, () -> after.stream().count()) < size);
      }
    }
    assertEquals(List.of("ratification-status"), documentsInStore());
  }

  @Test
  void aTextInAnotherLanguageIsOutlinedReportedAndHasNoFacts() throws IOException {
    Files.writeString(
        documents.resolve("puits.txt"),
        """
        Le rapport sur les puits de la vallée

        1. L'Assemblée générale demande à tous les États de mesurer l'eau des puits chaque jour et
        de tenir un livre de ce qu'ils ont mesuré, pour que les gens de la vallée le lisent.

        2. La France et le Maroc ont ratifié la Convention internationale sur l'élimination de
        toutes les formes de discrimination raciale, et les autres États sont invités à le faire.
        """);
    Run run = build("--documents", documents);
    assertEquals(0, run.code());
    assertEquals(1, run.err().lines().count(), run::err);
    assertTrue(run.err().startsWith("warning: puits: written in 'fr'"), run::err);
    String row =
        Run.of("query", "documents", "--format", "csv", "--store", store)
            .out()
            .lines()
            .filter(line -> line.startsWith("puits,"))
            .findFirst()
            .orElseThrow();
    assertTrue(row.endsWith(",3,0"), row);
  }

  @Test
  void everyJobsNumberWorksAndOthersAreRefused() {
    assertEquals(2, build("--documents", documents, "--jobs", 0).code());
    assertEquals(2, build("--documents", documents, "--jobs", "many").code());
  }

  @Test
  void twoFilesWithOneStemAreAnErrorThatNamesBoth() throws IOException {
    Files.writeString(documents.resolve("hrc-resolution.md"), "Another text of this name.");
    Run run = build("--documents", documents);
    assertEquals(1, run.code());
    assertEquals(1, run.errors().size());
    assertTrue(run.err().contains("hrc-resolution.md") && run.err().contains("hrc-resolution.txt"));
    assertEquals(List.of("ratification-status"), documentsInStore());
  }
}
