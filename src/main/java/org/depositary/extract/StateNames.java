package org.depositary.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.MentionFinder;
import org.depositary.authority.Occurrence;

/**
 * States by the names that stand alone on a line, also turned round: "Tanzania, United Republic
 * of".
 */
final class StateNames {

  private final Map<String, String> keys = new HashMap<>();
  private final MentionFinder finder;

  StateNames(Authorities authorities) {
    finder = new MentionFinder(new Authorities(authorities.records(Kind.STATE)));
    for (AuthorityRecord each : authorities.records(Kind.STATE)) {
      each.labels().values().forEach(name -> keys.putIfAbsent(fold(name), each.key()));
      each.names().values().forEach(names -> add(names, each.key()));
      add(each.ambiguous(), each.key());
    }
  }

  private void add(List<String> names, String key) {
    names.forEach(name -> keys.putIfAbsent(fold(name), key));
  }

  private static String fold(String name) {
    return Phrases.fold(name)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^(?:the|le|la|les|l|el) ", "");
  }

  /** The key of the state that a whole line names. */
  Optional<String> key(String line) {
    String bare = line.replaceFirst("\\s*[\\[(].*$", "");
    int comma = bare.indexOf(',');
    String turned = comma < 0 ? "" : bare.substring(comma + 1) + " " + bare.substring(0, comma);
    return of(line)
        .or(() -> of(turned))
        .or(() -> of(bare))
        .or(() -> comma < 0 ? Optional.empty() : of(bare.substring(0, comma)));
  }

  /** The states named in a stretch of a text, also within the names of their bodies. */
  List<Occurrence> in(String text, int start, int end) {
    return finder.find(text.substring(start, end)).stream()
        .filter(o -> o.sure() && o.record().type().equals("state"))
        .map(o -> new Occurrence(o.record(), o.form(), start + o.start(), start + o.end(), true))
        .toList();
  }

  private Optional<String> of(String name) {
    return Optional.ofNullable(keys.get(fold(name)));
  }
}
