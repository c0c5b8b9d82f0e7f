package org.depositary.extract;

import java.util.ArrayList;
import java.util.Collection;
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
 * of". Of several that share a name it is the first that was there at the time.
 */
final class StateNames {

  private final Map<String, List<AuthorityRecord>> bearers = new HashMap<>();
  private final MentionFinder finder;

  StateNames(Authorities authorities) {
    finder = new MentionFinder(new Authorities(authorities.records(Kind.STATE)));
    for (AuthorityRecord each : authorities.records(Kind.STATE)) {
      add(each.labels().values(), each);
      each.names().values().forEach(names -> add(names, each));
      add(each.ambiguous(), each);
    }
  }

  private void add(Collection<String> names, AuthorityRecord state) {
    names.forEach(
        name -> bearers.computeIfAbsent(fold(name), folded -> new ArrayList<>()).add(state));
  }

  private static String fold(String name) {
    return Phrases.fold(name)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .replaceFirst("^(?:the|le|la|les|l|el) ", "");
  }

  /** Whether a whole line names a state. */
  boolean isName(String line) {
    return key(line, "").isPresent();
  }

  /**
   * The key of the state that a whole line names.
   *
   * @param date of the document as ISO 8601, as far as known, or empty
   */
  Optional<String> key(String line, String date) {
    String bare = line.replaceFirst("\\s*[\\[(].*$", "");
    int comma = bare.indexOf(',');
    String turned = comma < 0 ? "" : bare.substring(comma + 1) + " " + bare.substring(0, comma);
    return of(line, date)
        .or(() -> of(turned, date))
        .or(() -> of(bare, date))
        .or(() -> comma < 0 ? Optional.empty() : of(bare.substring(0, comma), date))
        .map(AuthorityRecord::key);
  }

  /** The states named in a stretch of a document, also within the names of their bodies. */
  List<Occurrence> in(AnnotatedDocument document, int start, int end) {
    return finder.find(document.text().substring(start, end)).stream()
        .filter(o -> o.sure() ? isState(o, document.date()) : isMeant(o, document.date()))
        .map(o -> new Occurrence(o.record(), o.form(), start + o.start(), start + o.end(), true))
        .toList();
  }

  /** No territory, and a former state only in a document of its time. */
  private static boolean isState(Occurrence named, String date) {
    return switch (named.record().type()) {
      case "state" -> true;
      case "former-state" -> named.record().wasThere(date);
      default -> false;
    };
  }

  private boolean isMeant(Occurrence shared, String date) {
    return shared.record().ambiguous().contains(shared.form())
        && of(shared.form(), date).filter(shared.record()::equals).isPresent();
  }

  private Optional<AuthorityRecord> of(String name, String date) {
    List<AuthorityRecord> named = bearers.getOrDefault(fold(name), List.of());
    return named.stream()
        .filter(each -> each.wasThere(date))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }
}
