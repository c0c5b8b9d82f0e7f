package org.depositary.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * For tests: the passages of documents that stand in a release: twelve words in a row in one value.
 * Runs of names (more than half of the words begin with a capital) are facts, as are the titles of
 * documents and events and the names of records.
 */
final class Passages {

  private static final int LENGTH = 12;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Set<String> known = new HashSet<>();

  /** Those of the texts in a folder. */
  static Passages of(Path documents) throws IOException {
    Passages passages = new Passages();
    try (Stream<Path> files = Files.list(documents)) {
      for (Path file : files.filter(each -> each.toString().matches(".*\\.(txt|md)")).toList()) {
        for (List<String> run : runs(Files.readString(file))) {
          long capitals =
              run.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
          if (capitals <= LENGTH / 2) {
            passages.known.add(plain(run));
          }
        }
      }
    }
    return passages;
  }

  int size() {
    return known.size();
  }

  /** The passages found in quads and tables of a release. */
  List<String> in(Path release) throws IOException {
    DatasetGraph graph = RDFDataMgr.loadDatasetGraph(release.resolve("depositary.nq").toString());
    Set<String> names = new HashSet<>();
    List<String> values = new ArrayList<>();
    graph.stream()
        .filter(quad -> quad.getObject().isLiteral())
        .forEach(
            quad -> {
              String value = quad.getObject().getLiteralLexicalForm();
              if (isOurs(quad)) {
                runs(value).forEach(run -> names.add(plain(run)));
              } else {
                values.add(value);
              }
            });
    try (Stream<Path> tables = Files.list(release.resolve("csv"))) {
      for (Path table : tables.filter(each -> each.toString().endsWith(".csv")).toList()) {
        try (Reader reader = Files.newBufferedReader(table)) {
          CSVFormat.DEFAULT.parse(reader).forEach(row -> row.forEach(values::add));
        }
      }
    }
    return values.stream()
        .flatMap(value -> runs(value).stream().map(Passages::plain))
        .filter(run -> known.contains(run) && !names.contains(run))
        .distinct()
        .toList();
  }

  /** Records, ontology and queries are not taken from a document; titles are facts. */
  private static boolean isOurs(Quad quad) {
    return quad.getGraph().getURI().matches(".*/graph/(authorities|ontology|queries|dataset)")
        || quad.getPredicate().equals(DCTerms.title.asNode())
        || quad.getPredicate().equals(SchemaDO.name.asNode());
  }

  private static List<List<String>> runs(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    List<List<String>> runs = new ArrayList<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      runs.add(words.subList(i, i + LENGTH));
    }
    return runs;
  }

  private static String plain(List<String> run) {
    return String.join(" ", run).toLowerCase(Locale.ROOT);
  }
}
