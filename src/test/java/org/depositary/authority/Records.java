package org.depositary.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For tests: small records. */
final class Records {

  private Records() {}

  static AuthorityRecord of(Kind kind, String key, String label, String... names) {
    return of(kind, key, label, List.of(names), List.of(), List.of());
  }

  static AuthorityRecord of(
      Kind kind,
      String key,
      String label,
      List<String> names,
      List<String> context,
      List<String> ambiguous) {
    return new AuthorityRecord(
        kind,
        key,
        kind.label(),
        Map.of("en", label),
        Map.of("en", names),
        context,
        ambiguous,
        Optional.empty(),
        Map.of(),
        "");
  }
}
