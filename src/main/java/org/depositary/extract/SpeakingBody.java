package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.SourceDocument;

/**
 * Whose acts a document holds: as its catalogue says, else the body that stands alone on a line
 * before the text ("The General Assembly,"), else the one its own symbol begins with.
 */
final class SpeakingBody {

  private static final Pattern ALONE = Pattern.compile("(?i)(the )?");
  private static final Pattern ADOPTED_BY =
      Pattern.compile("(?i).*\\b(adopted by|resolution of|decision of|recommendation of) the ");

  private final Authorities authorities;

  SpeakingBody(Authorities authorities) {
    this.authorities = authorities;
  }

  Optional<String> of(SourceDocument document, Outline outline, List<Occurrence> found) {
    String said = document.description().body();
    return said.isEmpty() ? byLine(outline, found).or(() -> bySymbol(document)) : Optional.of(said);
  }

  private static Optional<String> byLine(Outline outline, List<Occurrence> found) {
    String text = outline.text().value();
    for (Occurrence each : found) {
      if (each.kind() != Kind.ACTOR || !each.sure()) {
        continue;
      }
      Optional<Paragraph> paragraph = outline.at(outline.text().source(each.start(), each.end()));
      if (paragraph.isPresent() && paragraph.get().marker().isEmpty()) {
        String before =
            text.substring(
                paragraph.get().start(), Math.max(paragraph.get().start(), each.start()));
        String after = text.substring(each.end(), Math.max(each.end(), paragraph.get().end()));
        boolean alone = ALONE.matcher(before).matches() && after.matches("[,:]\\s*");
        if (alone || (ADOPTED_BY.matcher(before).matches() && paragraph.get().isHeading())) {
          return Optional.of(each.key());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> bySymbol(SourceDocument document) {
    return document.description().symbols().stream()
        .flatMap(
            symbol -> authorities.records(Kind.ACTOR).stream().filter(body -> begins(symbol, body)))
        .map(AuthorityRecord::key)
        .findFirst();
  }

  private static boolean begins(String symbol, AuthorityRecord body) {
    return body.detail("symbols").stream().anyMatch(symbol::startsWith);
  }
}
