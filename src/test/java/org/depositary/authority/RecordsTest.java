package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;

/** The records of the project keep what data/README.md promises of them. */
class RecordsTest {

  /** Kinds whose records do not all have examples and a source yet; none is to remain. */
  private static final Set<String> INCOMPLETE = Set.of("instrument", "group", "theme", "act");

  @Test
  void nothingIsWrongInThem() throws IOException {
    assertEquals(
        "",
        RecordCheck.of(Finding.FOLDER).stream()
            .filter(issue -> !isAwaited(issue))
            .map(Issue::toString)
            .collect(Collectors.joining("\n")));
  }

  private static boolean isAwaited(Issue issue) {
    return INCOMPLETE.contains(Path.of(issue.source()).getParent().getFileName().toString())
        && (issue.message().startsWith("has no source")
            || issue.message().startsWith("has no examples"));
  }

  @Test
  void thereAreRecordsOfEveryKind() {
    for (Kind kind : Kind.values()) {
      assertTrue(Finding.AUTHORITIES.records(kind).size() > 10, kind.label());
    }
  }

  @Test
  void theReadmeExplainsEveryField() throws IOException {
    String readme = Files.readString(Path.of("data", "README.md"));
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      for (String field : each.details().keySet()) {
        assertTrue(
            each.kind() == Kind.ACT || readme.contains("`" + field + "`"),
            field + " of " + each.key() + " is not explained");
      }
    }
  }
}
