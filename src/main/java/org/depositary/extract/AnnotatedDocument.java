package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;
import org.depositary.fact.Evidence;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.SourceDocument;
import org.depositary.text.Span;

/**
 * A document with its outline and the names in it.
 *
 * @param source the document as read
 * @param outline its paragraphs
 * @param occurrences the names in its clean text, resolved, by place
 * @param body key of the body whose acts it holds where the text does not say
 * @param ownTreaty the treaty that body watches over: of which it cites bare articles
 */
public record AnnotatedDocument(
    SourceDocument source,
    Outline outline,
    List<Occurrence> occurrences,
    Optional<String> body,
    Optional<AuthorityRecord> ownTreaty) {

  public String text() {
    return outline.text().value();
  }

  /** The names wholly inside a stretch of the clean text. */
  public List<Occurrence> within(int start, int end) {
    int first = firstFrom(start);
    int last = first;
    while (last < occurrences.size() && occurrences.get(last).start() < end) {
      last++;
    }
    return occurrences.subList(first, last).stream().filter(o -> o.end() <= end).toList();
  }

  /** The nearest name of a kind that begins before a place, back to a limit. */
  public Optional<Occurrence> before(int place, int limit, Kind kind) {
    for (int i = firstFrom(place) - 1; i >= 0 && occurrences.get(i).start() >= limit; i--) {
      if (occurrences.get(i).kind() == kind) {
        return Optional.of(occurrences.get(i));
      }
    }
    return Optional.empty();
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = occurrences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (occurrences.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Evidence for the words at a stretch of the clean text, without blanks around them. */
  Evidence evidence(int start, int end, String rule) {
    Span span = withoutBlanks(outline.text().source(start, end));
    String locator = outline.at(span).map(Paragraph::locator).orElse("");
    return new Evidence(span, outline.text().quote(span), locator, rule);
  }

  private Span withoutBlanks(Span span) {
    String quote = outline.text().quote(span);
    int before = quote.length() - quote.stripLeading().length();
    int after = quote.length() - quote.stripTrailing().length();
    boolean blank = before == quote.length();
    return blank ? span : new Span(span.start() + before, span.end() - after);
  }
}
