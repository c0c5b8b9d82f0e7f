package org.depositary.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.report.Issue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Reads HTML into text with the few marks of Markdown that show its structure: {@code #} before
 * headings, {@code -} or a number before items, {@code |} between the cells of a row. Fetches
 * nothing. A file without a single tag is read as plain text.
 */
final class HtmlReader implements DocumentReader {

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public Optional<String> read(byte[] file, String source, Consumer<Issue> issues) {
    // what the file says of its charset may settle what its bytes leave in doubt
    List<Issue> found = new ArrayList<>();
    Optional<DecodedText> decoded = DecodedText.of(file, source, found::add);
    if (decoded.isEmpty() || decoded.get().value().indexOf('<') < 0) {
      found.forEach(issues);
      return decoded.map(DecodedText::value);
    }
    Document page = parse(file, null);
    if (page.charset().equals(StandardCharsets.UTF_8)
        && decoded.get().charset().equals(DecodedText.FALLBACK)) {
      found.forEach(issues);
      page = parse(file, DecodedText.FALLBACK.name());
    }
    String text = HtmlText.of(page);
    if (text.isBlank()) {
      issues.accept(Issue.error(source, "", "the page holds no text; save it with its content"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private static Document parse(byte[] file, String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(file), charset, "");
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }
}
