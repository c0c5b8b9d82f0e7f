package org.depositary.extract;

import java.util.Map;
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
 */
record Plea(StatedDocument document, Stated stated, Set<String> words) {

  Statement statement() {
    return stated.statement();
  }

  /** What may lead to it: its words and the keys of its instruments. */
  Stream<String> signs() {
    return Stream.concat(words.stream(), statement().instruments().stream());
  }

  /** Whether the other was made at another meeting, in a document or part that is dated apart. */
  boolean isOfAnotherMeeting(Plea other) {
    if (document.id().equals(other.document.id())) {
      return !stated.session().isEmpty()
          && !other.stated.session().isEmpty()
          && !stated.session().equals(other.stated.session());
    }
    return !document.date().isEmpty() && !other.document.date().isEmpty();
  }

  /** Its words, each as often as it is telling. */
  Map<CharSequence, Integer> vector(Map<String, Integer> weights) {
    Map<CharSequence, Integer> vector = new java.util.HashMap<>();
    words.forEach(word -> vector.put(word, weights.getOrDefault(word, 0)));
    return vector;
  }
}
