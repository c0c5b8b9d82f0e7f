package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases, from the documents to the files others take away. */
class ReleaseTest {

  @TempDir private static Path folder;
  private static Path documents;
  private static Path store;

  @BeforeAll
  static void build() throws IOException {
    documents =
        SmallDocuments.in(
            folder.resolve("documents"), "hrc-resolution.txt", "working-group-conclusions.txt");
    Path catalogue = documents.resolve("catalogue.csv");
    Files.writeString(
        catalogue, Files.readString(catalogue).replace("Apache-2.0", "all rights reserved"));
    store = folder.resolve("store");
    build(documents, store);
  }

  private static void build(Path from, Path into) {
    Run run = Run.of("build", "--documents", from, "--store", into);
    assertTrue(run.code() <= 1, run::err);
  }

  private static Path export(String name, Object... options) {
    Path to = folder.resolve(name);
    List<Object> words = new ArrayList<>(List.of("export", "--store", store, "--to", to));
    words.addAll(List.of(options));
    Run run = Run.of(words.toArray());
    assertEquals(0, run.code(), run::err);
    return to;
  }

  private static TreeMap<String, byte[]> files(Path release) throws IOException {
    TreeMap<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(release)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(release.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static void assertSame(Path one, Path other) throws IOException {
    TreeMap<String, byte[]> wanted = files(one);
    TreeMap<String, byte[]> found = files(other);
    assertEquals(wanted.keySet(), found.keySet());
    wanted.forEach((name, bytes) -> assertArrayEquals(bytes, found.get(name), name));
  }

  @Test
  void twoBuildsGiveTheSameBytes() throws IOException {
    Path again = folder.resolve("again");
    build(documents, again);
    Path one = export("one");
    Path two = folder.resolve("two");
    Run run = Run.of("export", "--store", again, "--to", two);
    assertEquals(0, run.code(), run::err);
    assertSame(one, two);
    Set<String> names = files(one).keySet();
    for (String name : List.of("ttl", "nt", "nq", "rdf")) {
      assertTrue(names.contains("depositary." + name), name);
    }
    assertTrue(
        names.containsAll(
            Set.of("trig/hrc-resolution.trig", "jsonld/hrc-resolution.jsonld", "csv/actors.csv")));
  }

  @Test
  void whatIsReservedIsNotExportedInFullByAccident() throws IOException {
    String words = "Urges all States to make sure";
    Path release = export("by-rights", "--format", "nquads");
    assertFalse(Files.readString(release.resolve("depositary.nq")).contains(words));
    Run refused =
        Run.of("export", "--store", store, "--text", "full", "--to", folder.resolve("refused"));
    assertEquals(2, refused.code());
    assertEquals(1, refused.errors().size());
    assertTrue(refused.err().contains("hrc-resolution: all rights reserved"), refused::err);
    assertTrue(refused.err().contains("--despite-rights"), refused::err);
    assertFalse(Files.exists(folder.resolve("refused")));
    Path full = export("full", "--text", "full", "--despite-rights", "--format", "nquads");
    assertTrue(Files.readString(full.resolve("depositary.nq")).contains(words));
  }

  @Test
  void whoHasTheDocumentsPutsTheWordsBack() throws IOException {
    String[] formats = {"--format", "trig", "--format", "ntriples", "--gzip"};
    Path full =
        export(
            "whole",
            Stream.concat(Stream.of("--text", "full", "--despite-rights"), Stream.of(formats))
                .toArray());
    Path none =
        export("without", Stream.concat(Stream.of("--text", "none"), Stream.of(formats)).toArray());
    Path back = folder.resolve("back");
    Run run = Run.of("rehydrate", none, "--documents", documents, "--to", back);
    assertEquals(0, run.code(), run::err);
    assertSame(full, back);
  }

  @Test
  void aDocumentThatIsMissingOrChangedIsNamedAndTheOthersAreFilled() throws IOException {
    Path none = export("partial", "--text", "none", "--format", "nquads");
    Path some = Files.createDirectories(folder.resolve("some"));
    Files.copy(documents.resolve("hrc-resolution.txt"), some.resolve("hrc-resolution.txt"));
    Path back = folder.resolve("partly");
    Run run = Run.of("rehydrate", none, "--documents", some, "--to", back);
    assertEquals(1, run.code());
    assertEquals(1, run.errors().size(), run::err);
    assertTrue(run.errors().get(0).contains("working-group-conclusions"), run::err);
    String filled = Files.readString(back.resolve("depositary.nq"));
    assertTrue(filled.contains("Urges all States to make sure"));
    assertTrue(filled.contains("#Withheld"));

    Files.writeString(some.resolve("hrc-resolution.txt"), "Another text.\n");
    Files.writeString(some.resolve("working-group-conclusions.txt"), "Another text.\n");
    Run changed = Run.of("rehydrate", none, "--documents", some, "--to", back);
    assertEquals(1, changed.code());
    assertEquals(2, changed.errors().size(), changed::err);
    assertTrue(changed.errors().stream().allMatch(line -> line.contains("SHA-256")), changed::err);
  }

  /** What is said of a document with others beside it holds what is said of it alone. */
  @Test
  void aBuildOfMoreDocumentsHoldsTheEarlierOne() throws IOException {
    Path alone = SmallDocuments.in(folder.resolve("alone"), "working-group-conclusions.txt");
    Path together =
        SmallDocuments.in(
            folder.resolve("together"), "working-group-conclusions.txt", "chr-resolution.txt");
    List<Set<String>> quads = new ArrayList<>();
    for (Path each : List.of(alone, together)) {
      Path into = folder.resolve("store-" + each.getFileName());
      Path to = folder.resolve("release-" + each.getFileName());
      build(each, into);
      Run run = Run.of("export", "--store", into, "--to", to, "--format", "nquads");
      assertEquals(0, run.code(), run::err);
      try (Stream<String> lines = Files.lines(to.resolve("depositary.nq"))) {
        quads.add(
            lines.filter(line -> !line.endsWith("/graph/dataset> .")).collect(Collectors.toSet()));
      }
    }
    Set<String> lost =
        quads.get(0).stream()
            .filter(each -> !quads.get(1).contains(each))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), lost);
    assertTrue(quads.get(1).size() > quads.get(0).size());
  }

  @Test
  void releasesAreCompared() {
    Path one = export("none", "--text", "none", "--format", "nquads");
    Run same = Run.of("diff", one, one.resolve("depositary.nq"));
    assertEquals(0, same.code(), same::err);
    assertEquals(List.of("no difference"), same.lines());
    Run missing = Run.of("diff", one, folder.resolve("nowhere"));
    assertEquals(2, missing.code());
    assertEquals(1, missing.errors().size());
  }

  @Test
  void aFormatThatIsNotThereIsOneLineWithThoseThereAre() {
    Run run = Run.of("export", "--store", store, "--to", folder.resolve("x"), "--format", "pdf");
    assertEquals(2, run.code());
    assertEquals(1, run.errors().size());
    assertTrue(run.err().contains("binaryrdf") && run.err().contains("trix"), run::err);
  }
}
