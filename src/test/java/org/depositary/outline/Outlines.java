package org.depositary.outline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depositary.report.Issue;
import org.depositary.text.TextCleaner;

/** For tests: texts outlined by the cues of the project. */
final class Outlines {

  private static final Path CUES = Path.of("data", "outline", "cues.yaml");

  private Outlines() {}

  static Cues cues() {
    try {
      return Cues.read(CUES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Outline of(String text, List<Issue> issues) {
    return new OutlineParser(cues()).parse("text", TextCleaner.clean(text), issues::add);
  }

  static Outline of(String text) {
    return of(text, new ArrayList<>());
  }

  /** "locator type" of each paragraph. */
  static List<String> shape(String text) {
    return of(text).paragraphs().stream().map(p -> p.locator() + " " + p.type().label()).toList();
  }

  static List<String> locators(String text) {
    return of(text).paragraphs().stream().map(Paragraph::locator).toList();
  }

  /** A line for each paragraph (locator, type, what it stands under, words) and each issue. */
  static List<String> described(String text) {
    List<Issue> issues = new ArrayList<>();
    Outline outline = of(text, issues);
    List<String> lines = new ArrayList<>();
    for (Paragraph each : outline.paragraphs()) {
      String parent = each.parent().map(Paragraph::locator).orElse("-");
      lines.add(
          String.join(
              " | ", each.locator(), each.type().label(), parent, excerpt(outline.words(each))));
    }
    issues.forEach(issue -> lines.add("! " + issue.place() + " | " + issue.message()));
    return lines;
  }

  /** The first words and the last one. */
  private static String excerpt(String words) {
    return words.length() <= 50
        ? words
        : words.substring(0, 30) + " ... " + words.substring(words.lastIndexOf(' ') + 1);
  }
}
