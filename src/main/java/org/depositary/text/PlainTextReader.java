package org.depositary.text;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.report.Issue;

/**
 * Reads plain text and Markdown: the file decoded, as it stands. A text that looks like HTML stays
 * text.
 */
final class PlainTextReader implements DocumentReader {

  @Override
  public Set<String> extensions() {
    return Set.of("txt", "md");
  }

  @Override
  public Optional<String> read(byte[] file, String source, Consumer<Issue> issues) {
    return DecodedText.of(file, source, issues).map(DecodedText::value);
  }
}
