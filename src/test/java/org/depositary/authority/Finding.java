package org.depositary.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.report.Issue;
import org.depositary.text.TextCleaner;

/** For tests: names found and resolved by the records of the project. */
final class Finding {

  static final Path FOLDER = Path.of("data", "authorities");
  static final Authorities AUTHORITIES = read();
  private static final MentionFinder FINDER = new MentionFinder(AUTHORITIES);
  private static final MentionResolver RESOLVER = new MentionResolver(AUTHORITIES);

  private Finding() {}

  private static Authorities read() {
    try {
      return AuthorityReader.read(
          FOLDER,
          issue -> {
            throw new IllegalStateException(issue.toString());
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The actors and instruments named in a text, resolved, as {@code key@words}. */
  static List<String> in(String text, String body, List<Issue> issues) {
    return in(text, body, "", issues);
  }

  static List<String> in(String text, String body, String date, List<Issue> issues) {
    String clean = TextCleaner.clean(text).value();
    Optional<String> own = Optional.of(body).filter(each -> !each.isEmpty());
    return RESOLVER.resolve("text", clean, FINDER.find(clean), own, date, issues::add).stream()
        .filter(o -> o.kind().isActor() || o.kind() == Kind.INSTRUMENT)
        .map(o -> o.key() + "@" + clean.substring(o.start(), o.end()).replace('\n', ' '))
        .toList();
  }

  static List<String> in(String text) {
    return in(text, "", new ArrayList<>());
  }

  /** What records of any kind are named, before resolution. */
  static List<Occurrence> unresolved(String text) {
    return FINDER.find(TextCleaner.clean(text).value());
  }
}
