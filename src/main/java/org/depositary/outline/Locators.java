package org.depositary.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.report.Issue;

/** Gives each paragraph of a document a locator of its own. */
final class Locators {

  private final String source;
  private final Consumer<Issue> issues;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counters = new HashMap<>();
  private final Map<String, Integer> copies = new HashMap<>();

  Locators(String source, Consumer<Issue> issues) {
    this.source = source;
    this.issues = issues;
  }

  /** The next of the paragraphs without a number in a part: p1, p2 ... */
  String counted(String part, String letter) {
    return letter + counters.merge(part + " " + letter, 1, Integer::sum);
  }

  /** The locator as printed, or where it is taken already, with a mark of its own, reported. */
  String unique(String printed) {
    String unique = printed;
    if (!taken.add(addressOf(unique))) {
      int copy = copies.getOrDefault(printed, 1);
      do {
        copy++;
        unique = printed + "~" + copy;
      } while (!taken.add(addressOf(unique)));
      copies.put(printed, copy);
      issues.accept(
          Issue.note(
              source, printed, "this number is printed more than once; here it is " + unique));
    }
    return unique;
  }

  /** Locators that differ only in what an address cannot hold would be one address. */
  private static String addressOf(String locator) {
    return locator.replaceAll("[^\\p{L}\\p{N}.-]", "-");
  }
}
