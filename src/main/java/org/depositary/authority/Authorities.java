package org.depositary.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All authority records, by kind and key. */
public final class Authorities {

  private final Map<Kind, Map<String, AuthorityRecord>> byKind = new EnumMap<>(Kind.class);

  public Authorities(Collection<AuthorityRecord> records) {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new TreeMap<>());
    }
    for (AuthorityRecord each : records) {
      byKind.get(each.kind()).put(each.key(), each);
    }
  }

  /** Every record, by kind, then by key. */
  public List<AuthorityRecord> records() {
    List<AuthorityRecord> all = new ArrayList<>();
    byKind.values().forEach(records -> all.addAll(records.values()));
    return all;
  }

  /** The records of one kind, by key. */
  public Collection<AuthorityRecord> records(Kind kind) {
    return byKind.get(kind).values();
  }

  public Optional<AuthorityRecord> find(Kind kind, String key) {
    return Optional.ofNullable(byKind.get(kind).get(key));
  }

  /** The state, actor or class of actors with this key. */
  public Optional<AuthorityRecord> actor(String key) {
    return find(Kind.STATE, key)
        .or(() -> find(Kind.ACTOR, key))
        .or(() -> find(Kind.ACTOR_CLASS, key));
  }
}
