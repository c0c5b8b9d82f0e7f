package org.depositary.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.LikeNames;
import org.depositary.extract.UnmatchedName;
import org.depositary.extract.UnmatchedName.Guess;

/** The names of a build that no record has: counted, most frequent first, for people to decide. */
public final class CandidateNames {

  private final List<CandidateName> all;

  private CandidateNames(List<CandidateName> all) {
    this.all = all;
  }

  static CandidateNames of(List<BuiltDocument> documents, LikeNames records) {
    Map<String, Count> counts = new TreeMap<>();
    for (BuiltDocument document : documents) {
      for (UnmatchedName each : document.unmatched()) {
        counts
            .computeIfAbsent(each.name(), name -> new Count(document.id(), each))
            .add(document.id(), each.guess());
      }
    }
    return new CandidateNames(
        counts.values().stream()
            .map(count -> count.candidate(records))
            .sorted(
                Comparator.comparingInt(CandidateName::times)
                    .thenComparingInt(CandidateName::documents)
                    .reversed()
                    .thenComparing(CandidateName::name))
            .toList());
  }

  /** Most frequent first. */
  public List<CandidateName> all() {
    return all;
  }

  /**
   * Writes them as a table.
   *
   * @throws IOException when the file cannot be written
   */
  public void write(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(row("name", "kind", "times", "documents", "example", "looksLike"));
    for (CandidateName each : all) {
      rows.add(
          row(
              each.name(),
              each.guess().label(),
              each.times(),
              each.documents(),
              (each.document() + " " + each.locator()).strip(),
              each.looksLike().orElse("")));
    }
    Files.write(file, rows);
  }

  private static String row(Object... cells) {
    return CSVFormat.DEFAULT.format(cells);
  }

  /** What is counted of one name. */
  private static final class Count {
    private final String document;
    private final UnmatchedName first;
    private final Set<String> documents = new HashSet<>();
    private Guess guess = Guess.UNKNOWN;
    private int times;

    private Count(String document, UnmatchedName first) {
      this.document = document;
      this.first = first;
    }

    private void add(String id, Guess mine) {
      times++;
      documents.add(id);
      guess = guess == Guess.UNKNOWN ? mine : guess;
    }

    private CandidateName candidate(LikeNames records) {
      Optional<String> looksLike =
          first.definedAs().or(() -> records.likeTo(first.name()).map(AuthorityRecord::key));
      return new CandidateName(
          first.name(), guess, times, documents.size(), document, first.locator(), looksLike);
    }
  }
}
