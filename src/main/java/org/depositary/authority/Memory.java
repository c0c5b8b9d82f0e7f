package org.depositary.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a document has named so far, and how lately. */
final class Memory {

  private final List<String> own;
  private final Map<AuthorityRecord, Integer> lastNamed = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();
  private String lastInstrument = "";
  private final Map<AuthorityRecord, Integer> formsLookedAt = new HashMap<>();

  /**
   * @param ownBody key of the body whose document it is
   * @param ownTreaty key of the treaty that this body watches over
   */
  Memory(Optional<String> ownBody, Optional<String> ownTreaty) {
    this.own = Stream.of(ownBody, ownTreaty).flatMap(Optional::stream).toList();
  }

  void remember(Occurrence named) {
    if (named.kind() == Kind.STATE) {
      lastNamed.put(named.record(), named.start());
    } else if (named.kind() == Kind.ACTOR || named.kind() == Kind.INSTRUMENT) {
      lastNamed.put(named.record(), named.start());
      forms.put(named.form(), named.start());
      lastInstrument = named.kind() == Kind.INSTRUMENT ? named.key() : lastInstrument;
    }
  }

  /**
   * Where a record was named last, in its own name or inside a longer one: who reads of the Office
   * of the High Commissioner has read of the High Commissioner. Null for never.
   */
  private Integer lastNamed(AuthorityRecord record) {
    return lastNamed.computeIfAbsent(record, this::insideAnother);
  }

  private Integer insideAnother(AuthorityRecord record) {
    Integer looked = formsLookedAt.put(record, forms.size());
    if (looked != null && looked == forms.size()) {
      return null;
    }
    List<String> names = new ArrayList<>(record.names().getOrDefault("en", List.of()));
    names.add(record.label());
    return forms.entrySet().stream()
        .filter(
            form ->
                names.stream()
                    .anyMatch(name -> name.indexOf(' ') > 0 && form.getKey().contains(name)))
        .map(Map.Entry::getValue)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Of several, the part of the instrument named last: a protocol to it. */
  Optional<Occurrence> partOfLast(Collection<Occurrence> candidates) {
    return candidates.stream()
        .filter(c -> c.record().parent().filter(lastInstrument::equals).isPresent())
        .min(Comparator.comparingInt(c -> c.record().label().length()));
  }

  /**
   * The document's own body, or its treaty, if it is among them, else the one named last, else
   * none.
   */
  Optional<Occurrence> latest(Collection<Occurrence> candidates) {
    Optional<Occurrence> ownOne =
        candidates.stream().filter(c -> own.contains(c.key())).findFirst();
    return ownOne.or(
        () ->
            candidates.stream()
                .filter(c -> lastNamed(c.record()) != null)
                .max(Comparator.comparing(c -> lastNamed(c.record()))));
  }
}
