package org.depositary.authority;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depositary.report.Issue;

/**
 * Holds the authority records against what they promise: known fields in their form, links that
 * lead somewhere, names that belong to one record, examples that find theirs.
 */
public final class RecordCheck {

  private RecordCheck() {}

  /**
   * What is wrong in the records of a folder, in reading them and between them; empty when nothing
   * is.
   *
   * @throws IOException when a file that is there cannot be read
   */
  public static List<Issue> of(Path folder) throws IOException {
    List<Issue> issues = new ArrayList<>();
    Authorities authorities = AuthorityReader.read(folder, issues::add);
    issues.addAll(of(authorities, RecordFields.read(folder.resolve("fields.yaml"))));
    return issues;
  }

  /** What is wrong in records and between them, by rule, then by record. */
  static List<Issue> of(Authorities authorities, RecordFields fields) {
    Faults faults = new Faults();
    fields.check(authorities, faults);
    LinkCheck.check(authorities, faults);
    NameCheck.check(authorities, faults);
    CodeCheck.check(authorities, faults);
    ActCheck.check(authorities, faults);
    new ExampleCheck(authorities).check(faults);
    return faults.issues();
  }

  /** What was found wrong so far. */
  static final class Faults {
    private final List<Issue> issues = new ArrayList<>();

    void add(AuthorityRecord record, String message) {
      issues.add(Issue.error(record.file(), record.key(), message));
    }

    /** What harms nothing that is found today, but is owed to those who come after. */
    void owed(AuthorityRecord record, String message) {
      issues.add(Issue.warning(record.file(), record.key(), message));
    }

    List<Issue> issues() {
      return List.copyOf(issues);
    }
  }
}
