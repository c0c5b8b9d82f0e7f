package org.depositary.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCAT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a release says of itself, against what it is. */
class ReleaseDescriptionTest {

  private static final String DAY = "2026-02-28";

  @TempDir static Path folder;
  private static Path store;
  private static Path release;

  @BeforeAll
  static void aRelease() throws IOException {
    Path documents =
        SmallDocuments.in(
            folder.resolve("documents"), "hrc-resolution.txt", "ratification-status.txt");
    store = folder.resolve("store");
    release = folder.resolve("release");
    isDone(Run.of("build", "--documents", documents, "--store", store));
    export(release, "--released", DAY);
  }

  private static void export(Path to, String... more) {
    Stream<Object> words = Stream.of("export", "--store", store, "--to", to);
    Stream<Object> formats = Stream.of("--format", "turtle", "--format", "trig");
    isDone(Run.of(Stream.of(words, formats, Stream.of(more)).flatMap(each -> each).toArray()));
  }

  private static void isDone(Run run) {
    assertEquals(0, run.code(), run::err);
  }

  @Test
  void theChecksumsAreThoseOfAllFilesButTheirOwn() throws IOException {
    Map<String, String> said = new TreeMap<>();
    for (String line : Files.readAllLines(release.resolve("SHA256SUMS"))) {
      said.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> found = new TreeMap<>();
    for (String path : files()) {
      found.put(path, sha256(release.resolve(path)));
    }
    found.remove("SHA256SUMS");
    assertEquals(found, said);
  }

  @Test
  void everyFileOfDataIsADistributionWithItsSizeAndChecksum() throws IOException {
    Map<String, String> said = new TreeMap<>();
    try (QueryExec query =
        QueryExec.graph(description())
            .query(
                """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                SELECT ?path ?size ?sum ?type {
                  ?dataset a dcat:Dataset ; dcat:distribution ?file .
                  ?file a dcat:Distribution ; dcterms:title ?path ; dcat:byteSize ?size ;
                    dcat:mediaType ?type ; spdx:checksum ?checksum .
                  ?checksum spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue ?sum
                }
                """)
            .build()) {
      query
          .select()
          .forEachRemaining(
              row ->
                  said.put(
                      text(row.get("path")), text(row.get("size")) + " " + text(row.get("sum"))));
    }
    Map<String, String> found = new TreeMap<>();
    for (String path : files()) {
      if (path.matches("depositary\\..*|trig/.*|jsonld/.*|csv/.*\\.csv")) {
        found.put(path, Files.size(release.resolve(path)) + " " + sha256(release.resolve(path)));
      }
    }
    assertEquals(found, said);
    assertTrue(found.size() > 30, found::toString);
  }

  @Test
  void nothingOfFilesIsSaidInTheGraphItself() {
    Graph graph = RDFDataMgr.loadGraph(release.resolve("depositary.ttl").toString());
    assertTrue(graph.contains(Node.ANY, Node.ANY, DCAT.Dataset.asNode()));
    assertFalse(graph.contains(Node.ANY, Node.ANY, DCAT.Distribution.asNode()));
  }

  @Test
  void theDayIsSaidWhereSomebodyToldItAndNowhereElse() throws IOException {
    Path undated = folder.resolve("undated");
    export(undated);
    assertTrue(Files.readString(release.resolve("dataset.ttl")).contains(DAY));
    assertTrue(Files.readString(release.resolve("CITATION.cff")).contains("date-released"));
    assertTrue(Files.readString(release.resolve("citation.bib")).contains("year = {2026}"));
    assertFalse(Files.readString(undated.resolve("dataset.ttl")).contains("issued"));
    assertFalse(Files.readString(undated.resolve("CITATION.cff")).contains("date-released"));
  }

  @Test
  void theSameGraphGivesTheSameReleaseByteForByte() throws IOException {
    Path again = folder.resolve("again");
    export(again, "--released", DAY);
    assertEquals(
        Files.readString(release.resolve("SHA256SUMS")),
        Files.readString(again.resolve("SHA256SUMS")));
  }

  @Test
  void theCitationHasWhatItsFormatAsksFor() throws IOException {
    Object read =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(release.resolve("CITATION.cff")));
    Map<?, ?> citation = (Map<?, ?>) read;
    for (String field :
        List.of("cff-version", "message", "title", "authors", "type", "license", "version")) {
      assertTrue(citation.containsKey(field), field);
    }
    assertEquals("1.2.0", citation.get("cff-version"));
    String bib = Files.readString(release.resolve("citation.bib"));
    assertTrue(bib.contains(citation.get("title").toString()), bib);
  }

  @Test
  void everyLinkOfThePagesLeadsToAFileOrAPlaceOnThePage() throws IOException {
    for (String page : List.of("index.html", "ontology/index.html")) {
      Path file = release.resolve(page);
      String html = Files.readString(file);
      Matcher link = Pattern.compile("(?:href|src)=\"([^\"]+)\"").matcher(html);
      int links = 0;
      for (; link.find(); links++) {
        String target = link.group(1);
        if (target.startsWith("#")) {
          assertTrue(html.contains("id=\"" + target.substring(1) + "\""), page + " " + target);
        } else if (!target.startsWith("http")) {
          assertTrue(Files.exists(file.resolveSibling(target)), page + " " + target);
        }
      }
      assertTrue(links > 10, page);
    }
  }

  @Test
  void theOntologyIsTheSameInAllForms() throws IOException {
    for (String name : List.of("depositary", "alignments", "prefixes")) {
      Graph turtle = RDFDataMgr.loadGraph(ontology(name + ".ttl"));
      for (String form : List.of("jsonld", "rdf")) {
        Graph other = RDFDataMgr.loadGraph(ontology(name + "." + form));
        assertTrue(turtle.isIsomorphicWith(other), name + "." + form);
      }
    }
    assertTrue(Files.exists(release.resolve("shapes/fact.ttl")));
  }

  @Test
  void whatChangedSinceTheReleaseBeforeIsTold() throws IOException {
    Path next = folder.resolve("next");
    export(next, "--since", release.toString());
    assertTrue(Files.readString(next.resolve("CHANGES.md")).contains("no difference"));
    assertFalse(Files.exists(release.resolve("CHANGES.md")));
    Run itself = Run.of("export", "--store", store, "--to", next, "--since", next);
    assertEquals(ExitCode.USAGE, itself.code());
    assertEquals(1, itself.errors().size(), itself::err);
  }

  private static String ontology(String file) {
    return release.resolve("ontology").resolve(file).toString();
  }

  private static Graph description() {
    return RDFDataMgr.loadGraph(release.resolve("dataset.ttl").toString());
  }

  private static String text(Node node) {
    return node.getLiteralLexicalForm();
  }

  private static TreeSet<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(release)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> release.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
