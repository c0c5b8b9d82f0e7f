package org.depositary.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a document has named so far, and how lately. */
final class Memory {

  private final Optional<String> ownBody;
  private final Map<AuthorityRecord, Integer> lastNamed = new HashMap<>();
  private final Map<String, Integer> lastForm = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final Map<AuthorityRecord, Holders> holders = new HashMap<>();

  /** The forms found so far that hold a name of a record within them. */
  private static final class Holders {
    private final List<String> names = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private int looked;

    private Holders(AuthorityRecord record) {
      record.names().getOrDefault("en", List.of()).forEach(this::add);
      add(record.label());
    }

    private void add(String name) {
      if (name.indexOf(' ') > 0) {
        names.add(name);
      }
    }

    /** Looks at the forms that are new since it looked last. */
    private List<String> among(List<String> all) {
      for (; looked < all.size(); looked++) {
        if (names.stream().anyMatch(all.get(looked)::contains)) {
          forms.add(all.get(looked));
        }
      }
      return forms;
    }
  }

  Memory(Optional<String> ownBody) {
    this.ownBody = ownBody;
  }

  void remember(Occurrence named) {
    if (named.kind() == Kind.ACTOR || named.kind() == Kind.INSTRUMENT) {
      lastNamed.put(named.record(), named.start());
      if (lastForm.put(named.form(), named.start()) == null) {
        forms.add(named.form());
      }
    }
  }

  /**
   * Where a record was named last in its own name; where never, inside a longer one: who reads of
   * the Office of the High Commissioner has read of the High Commissioner. Null for never.
   */
  private Integer lastNamed(AuthorityRecord record) {
    Integer own = lastNamed.get(record);
    return own != null
        ? own
        : holders.computeIfAbsent(record, Holders::new).among(forms).stream()
            .map(lastForm::get)
            .max(Comparator.naturalOrder())
            .orElse(null);
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
                .filter(c -> lastNamed(c.record()) != null)
                .max(Comparator.comparing(c -> lastNamed(c.record()))));
  }
}
