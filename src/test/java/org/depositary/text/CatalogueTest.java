package org.depositary.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.report.Issue;
import org.depositary.text.SourceDocument.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  @TempDir private Path folder;
  private final List<Issue> issues = new ArrayList<>();

  private Catalogue read(String csv) throws IOException {
    Files.writeString(folder.resolve("catalogue.csv"), csv);
    Files.writeString(folder.resolve("a.txt"), "text");
    return Catalogue.of(folder, issues::add);
  }

  private Optional<Description> a(Catalogue catalogue) {
    return catalogue.describe(folder.resolve("a.txt"));
  }

  @Test
  void everyColumnIsRead() throws IOException {
    Catalogue catalogue =
        read(
            """
            \ufefffile,title,issuer,body,date,symbols,language,rights,note
            a.txt,"A title, with a comma",IOM,IWG-DDPA,2010-10,A/1; B/2|C/3,EN,all,"a ""note\"""
            """);
    assertEquals(
        new Description(
            "A title, with a comma",
            "IOM",
            "IWG-DDPA",
            "2010-10",
            List.of("A/1", "B/2", "C/3"),
            "en",
            "all",
            "a \"note\""),
        a(catalogue).orElseThrow());
    assertTrue(issues.isEmpty(), issues.toString());
  }

  @Test
  void allButTheFileMayBeEmptyOrAbsent() throws IOException {
    Description description = a(read("Title , FILE\n,a.txt\n\n")).orElseThrow();
    assertEquals(new Description("", "", "", "", List.of(), "", "", ""), description);
    assertTrue(issues.isEmpty(), issues.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "file,colour\\na.txt,red#1#colour",
        "file\\na.txt\\nb.txt#3#no file 'b.txt'",
        "file,title\\na.txt,One\\na.txt,Two#3#a row already",
        "file,title\\na.txt,One\\n,Two#3#names no file",
        "file,date\\na.txt,12.10.2010#2#12.10.2010",
        "file,title\\na.txt,One,two#2#quote"
      })
  void whatIsWrongIsOneWarning(String csv, String line, String words) throws IOException {
    assertTrue(a(read(csv.replace("\\n", "\n"))).isPresent());
    assertEquals(1, issues.size(), issues.toString());
    assertEquals(Issue.Level.WARNING, issues.get(0).level());
    assertEquals(line, issues.get(0).place());
    assertTrue(issues.get(0).message().contains(words), issues.toString());
  }

  @Test
  void firstOfTwoRowsCounts() throws IOException {
    Catalogue catalogue = read("file,title\na.txt,One\na.txt,Two\n");
    assertEquals("One", a(catalogue).orElseThrow().title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "title,note\\nOne,two#no column named file",
        "file,file\\na.txt,b#each once",
        "file,title\\na.txt,\"One#CSV",
        "file,title\\na.txt,\"One\"two#CSV"
      })
  void unreadableCatalogueIsOneWarning(String csv, String words) throws IOException {
    assertTrue(a(read(csv.replace("\\n", "\n"))).isEmpty());
    assertEquals(1, issues.size(), issues.toString());
    assertTrue(issues.get(0).message().contains(words), issues.toString());
  }

  @Test
  void folderWithoutCatalogueDescribesNothing() {
    assertTrue(a(Catalogue.of(folder, issues::add)).isEmpty());
    assertTrue(issues.isEmpty());
  }
}
