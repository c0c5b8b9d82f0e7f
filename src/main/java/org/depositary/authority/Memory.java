package org.depositary.authority;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a document has named so far, and how lately. */
final class Memory {

  private final Optional<String> ownBody;
  private final Map<AuthorityRecord, Integer> lastNamed = new HashMap<>();

  Memory(Optional<String> ownBody) {
    this.ownBody = ownBody;
  }

  void remember(Occurrence named) {
    if (named.kind() == Kind.ACTOR || named.kind() == Kind.INSTRUMENT) {
      lastNamed.put(named.record(), named.start());
    }
  }

  boolean knows(AuthorityRecord record) {
    return lastNamed.containsKey(record);
  }

  /** The document's own body if it is among them, else the one named last, else none. */
  Optional<Occurrence> latest(Collection<Occurrence> candidates) {
    Optional<Occurrence> own =
        candidates.stream()
            .filter(c -> ownBody.isPresent() && ownBody.get().equals(c.key()))
            .findFirst();
    return own.or(
        () ->
            candidates.stream()
                .filter(c -> knows(c.record()))
                .max(Comparator.comparing(c -> lastNamed.get(c.record()))));
  }
}
