package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depositary.report.Issue;
import org.depositary.text.DocumentFolder.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {

  @TempDir private Path folder;
  private final List<Issue> issues = new ArrayList<>();

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private DocumentFolder read(Path... paths) {
    return DocumentFolder.read(List.of(paths), issues::add);
  }

  private static List<String> ids(DocumentFolder documents) {
    return documents.entries().stream().map(Entry::id).toList();
  }

  private List<SourceDocument> readAll() {
    return read(folder).entries().stream()
        .flatMap(each -> each.read(issues::add).stream())
        .toList();
  }

  @Test
  void filesOfSubfoldersAreFoundInOrder() throws IOException {
    write("c.md", "C");
    write("b/z.html", "<p>Z");
    write("b/A.TXT", "A");
    write("a.txt", "A");
    write("b/scan.png", "PNG");
    write("b/noextension", "text");
    write("README.md", "about this folder");
    write(".git/x.txt", "hidden");
    write("catalogue.csv", "file\na.txt\n");
    DocumentFolder documents = read(folder);
    assertEquals(List.of("a", "A", "z", "c"), ids(documents));
    assertEquals(3, documents.passedOver());
    assertTrue(issues.isEmpty(), issues.toString());
  }

  @Test
  void filesGivenTwiceAreReadOnce() throws IOException {
    Path file = write("a.txt", "A");
    assertEquals(
        List.of("a"), ids(read(file, folder, folder.resolve("../" + folder.getFileName()))));
  }

  @Test
  void linkBackUpEndsTheWalk() throws IOException {
    write("a.txt", "A");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertEquals(List.of("a"), ids(read(folder)));
  }

  @Test
  void sharedStemSkipsBothAndNamesThem() throws IOException {
    Path first = write("one/a.txt", "A");
    Path second = write("two/a.md", "A");
    write("b.txt", "B");
    assertEquals(List.of("b"), ids(read(folder)));
    assertEquals(1, issues.size());
    assertEquals(Issue.Level.ERROR, issues.get(0).level());
    assertTrue(issues.get(0).message().contains(first.toString()));
    assertTrue(issues.get(0).message().contains(second.toString()));
  }

  @Test
  void whatIsGivenAndCannotBeReadIsAnError() throws IOException {
    DocumentFolder documents = read(folder.resolve("none"), write("scan.png", "PNG"));
    assertTrue(documents.entries().isEmpty());
    assertEquals(1, documents.passedOver());
    assertEquals(2, issues.size());
    assertTrue(issues.get(0).message().contains("no such file"));
    assertTrue(issues.get(1).source().endsWith("scan.png"));
  }

  @Test
  void catalogueGoesBeforeTheText() throws IOException {
    write("catalogue.csv", "file,title,body,language\na.txt,The title,IOM,fr\nsub/b.txt,Other,,\n");
    write("a.txt", "A/RES/60/251\n15 March 2006\n\nHuman rights\n");
    write("sub/b.txt", "B");
    List<SourceDocument> documents = readAll();
    SourceDocument.Description a = documents.get(0).description();
    assertEquals("The title", a.title());
    assertEquals("IOM", a.body());
    assertEquals("2006-03-15", a.date());
    assertEquals(List.of("A/RES/60/251"), a.symbols());
    assertEquals("fr", a.language());
    assertEquals("Other", documents.get(1).description().title());
  }

  @Test
  void nearestCatalogueGoesFirst() throws IOException {
    write("catalogue.csv", "file,title\nsub/b.txt,From above\n");
    write("sub/catalogue.csv", "file,title\nb.txt,From beside\n");
    Path file = write("sub/b.txt", "B");
    assertEquals("From beside", readAll().get(0).description().title());
    SourceDocument alone = read(file).entries().get(0).read(issues::add).orElseThrow();
    assertEquals("From beside", alone.description().title());
  }

  @Test
  void withoutCatalogueTheTextTells() throws IOException {
    write("a.txt", "Human rights of migrants\n\nThe Council decides.");
    write("b.txt", "and so it goes on without an end or a beginning;");
    List<SourceDocument> documents = readAll();
    assertEquals("Human rights of migrants", documents.get(0).description().title());
    assertEquals("b", documents.get(1).description().title());
    assertEquals("en", documents.get(1).description().language());
  }

  @Test
  void hashIsThatOfTheBytes() throws IOException {
    write("a.txt", "abc");
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        readAll().get(0).sha256());
  }

  @Test
  void badFilesCostOneErrorEachAndTheRestGoesOn() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("noise.txt"), noise);
    write("empty.md", "");
    try (RandomAccessFile large =
        new RandomAccessFile(folder.resolve("large.txt").toFile(), "rw")) {
      large.setLength(DocumentFile.LARGEST + 1);
    }
    Path gone = write("gone.txt", "Gone");
    write("good.txt", "Good");
    DocumentFolder documents = read(folder);
    Files.delete(gone);
    List<String> read = new ArrayList<>();
    for (Entry each : documents.entries()) {
      each.read(issues::add).ifPresent(document -> read.add(document.id()));
    }
    assertEquals(List.of("good"), read);
    assertEquals(
        List.of("empty.md", "gone.txt", "large.txt", "noise.txt"),
        issues.stream().map(i -> Path.of(i.source()).getFileName().toString()).toList());
    assertTrue(issues.stream().allMatch(i -> i.level() == Issue.Level.ERROR));
  }

  @Test
  void whatIsInAFileCountsNotWhatItIsCalled() throws IOException {
    Files.write(
        folder.resolve("a.txt"), new PdfFile().page().lines(70, 700, "In fact a PDF").bytes());
    WordFile word = new WordFile();
    word.paragraph("In fact a Word document");
    Files.write(folder.resolve("b.pdf"), word.bytes());
    assertEquals(
        List.of("In fact a PDF\n\f", "In fact a Word document\n"),
        readAll().stream().map(SourceDocument::text).toList());
  }

  @Test
  void digestNamesItsOriginal() throws IOException {
    write("digest-003.md", "# In our own words");
    assertEquals("003", readAll().get(0).digestOf().orElseThrow());
  }
}
