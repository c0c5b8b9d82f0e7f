package org.depositary.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.fact.Fact;
import org.depositary.fact.Statement;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.SourceDocument;

/**
 * The recommendations of a document: what echoes are sought in, when all documents are read.
 *
 * @param id of the document
 * @param digestOf id of the original, when it is a digest
 * @param date as far as known; empty where it is not
 * @param recommendations in the order of the text
 */
public record StatedDocument(
    String id, Optional<String> digestOf, String date, List<Stated> recommendations) {

  /**
   * A recommendation and the meeting it was made at.
   *
   * @param session heading of the part of the document that records the meeting; empty where the
   *     document is not a compilation of several
   * @param statement the recommendation
   */
  public record Stated(String session, Statement statement) {}

  /** Takes the recommendations out of a document's facts. */
  public static StatedDocument of(
      SourceDocument document, Outline outline, List<Fact> facts, EchoCues cues) {
    return new StatedDocument(
        document.id(),
        document.digestOf(),
        document.description().date(),
        facts.stream()
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast)
            .filter(statement -> statement.kind() == Statement.Kind.DIRECTIVE)
            .map(statement -> new Stated(session(statement, outline, cues), statement))
            .toList());
  }

  private static String session(Statement statement, Outline outline, EchoCues cues) {
    String session = "";
    Optional<Paragraph> above = outline.at(statement.evidence().span());
    while (above.isPresent()) {
      if (above.get().isHeading() && isSession(outline.words(above.get()), cues)) {
        session = outline.words(above.get());
      }
      above = above.get().parent();
    }
    return session;
  }

  private static boolean isSession(String heading, EchoCues cues) {
    List<String> words = List.of(heading.toLowerCase(Locale.ROOT).split("\\P{L}+"));
    return cues.sessions().stream().anyMatch(words::contains);
  }
}
