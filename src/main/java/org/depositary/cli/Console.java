package org.depositary.cli;

import java.io.PrintStream;
import org.depositary.report.Issue;

/**
 * Where a verb prints.
 *
 * @param out answers
 * @param err progress and problems
 */
public record Console(PrintStream out, PrintStream err) {

  void say(String line) {
    out.println(line);
  }

  void issue(Issue issue) {
    err.println(issue);
  }

  /** One line for an error. */
  void error(String message) {
    err.println("error: " + String.valueOf(message).strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
