package org.depositary.extract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.extract.StatedDocument.Stated;
import org.depositary.fact.Statement;

/**
 * A recommendation made ready for comparing.
 *
 * @param document it stands in
 * @param stated where and what
 * @param words stems of its content words
 * @param asks what it asks about which instrument, where its themes say that: {@code
 *     RATIFICATION@ICERD}
 */
record Plea(StatedDocument document, Stated stated, Set<String> words, List<String> asks) {

  static Plea of(StatedDocument document, Stated stated, ContentWords words, EchoCues cues) {
    Statement statement = stated.statement();
    List<String> asks =
        cues.pleaThemes().stream()
            .filter(statement.themes()::contains)
            .flatMap(theme -> statement.instruments().stream().map(key -> theme + "@" + key))
            .toList();
    return new Plea(document, stated, words.of(statement), asks);
  }

  Statement statement() {
    return stated.statement();
  }

  /** What may lead to it: its words and the keys of its instruments. */
  Stream<String> signs() {
    return Stream.concat(words.stream(), statement().instruments().stream());
  }

  /** Whether the other was made at another meeting, in a document or part that is dated apart. */
  boolean isOfAnotherMeeting(Plea other) {
    if (isOfTheSameDocument(other)) {
      return !stated.session().isEmpty()
          && !other.stated.session().isEmpty()
          && !stated.session().equals(other.stated.session());
    }
    return !document.date().isEmpty() && !other.document.date().isEmpty();
  }

  /**
   * Whether both speak to the same or about the same: not to different actors or about different
   * instruments, nor in two documents to nobody about nothing that is named, where the text may
   * take for known whom it means.
   */
  boolean isInTheSameMatter(Plea other) {
    List<String> actors = statement().addressees();
    List<String> instruments = statement().instruments();
    boolean sameActor = share(actors, other.statement().addressees());
    boolean sameInstrument = share(instruments, other.statement().instruments());
    return (sameActor || actors.isEmpty() || other.statement().addressees().isEmpty())
        && (sameInstrument || instruments.isEmpty() || other.statement().instruments().isEmpty())
        && (sameActor || sameInstrument || isOfTheSameDocument(other));
  }

  /** Whether both ask the same actor the same about the same instrument. */
  boolean isTheSamePlea(Plea other) {
    return share(asks, other.asks)
        && share(statement().addressees(), other.statement().addressees());
  }

  private boolean isOfTheSameDocument(Plea other) {
    return document.id().equals(other.document.id());
  }

  private static boolean share(Collection<String> one, Collection<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}
