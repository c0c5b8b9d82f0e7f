package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;

/** The records of the project keep what data/README.md promises of them. */
class RecordsTest {

  @Test
  void nothingIsWrongInThem() throws IOException {
    assertEquals(
        "",
        RecordCheck.of(Finding.FOLDER).stream()
            .map(Issue::toString)
            .collect(Collectors.joining("\n")));
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
