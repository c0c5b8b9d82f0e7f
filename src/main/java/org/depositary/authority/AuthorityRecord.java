package org.depositary.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One record of the authority files: a thing, its names, and what is known about it.
 *
 * @param kind which file it stands in
 * @param key its name in keys and addresses: {@code MAR}, {@code ICERD}, {@code call-upon}
 * @param type finer than the kind: {@code un-body}, {@code treaty}, {@code directive}
 * @param labels preferred name by language; always one in English
 * @param names further full names by language, searched for in texts
 * @param context short names ("the Convention") that mean it only where it was named before
 * @param ambiguous names it shares with other records, decided by what stands around them
 * @param parent key of the record above it: the organisation a body belongs to, the broader theme,
 *     the instrument this is a part of
 * @param details the other fields of the record, by their names in the file
 * @param file it stands in, as issues name it; empty for one that stands in none
 */
public record AuthorityRecord(
    Kind kind,
    String key,
    String type,
    Map<String, String> labels,
    Map<String, List<String>> names,
    List<String> context,
    List<String> ambiguous,
    Optional<String> parent,
    Map<String, List<String>> details,
    String file) {

  /** A thing that needs no record: its key, type and label say all there is. */
  static AuthorityRecord unrecorded(Kind kind, String key, String type, String label) {
    return new AuthorityRecord(
        kind,
        key,
        type,
        Map.of("en", label),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        "");
  }

  /** The preferred name in English. */
  public String label() {
    return labels.get("en");
  }

  /**
   * Whether it was there, by its fields {@code from} and {@code until}.
   *
   * @param date as ISO 8601, as far as known; when empty, whether it is there still
   */
  public boolean wasThere(String date) {
    return date.isEmpty()
        ? detail("until").isEmpty()
        : detail("from").stream().allMatch(from -> isInOrder(from, date))
            && detail("until").stream().allMatch(until -> isInOrder(date, until));
  }

  /** Whether a date is not after another, as far as both are known. */
  private static boolean isInOrder(String earlier, String later) {
    int shared = Math.min(earlier.length(), later.length());
    return earlier.substring(0, shared).compareTo(later.substring(0, shared)) <= 0;
  }

  /** All it may be called by, in every language and use; of an act, the forms of its verb too. */
  public Stream<String> forms() {
    return Stream.of(
            labels.values().stream(),
            names.values().stream().flatMap(List::stream),
            context.stream(),
            ambiguous.stream(),
            Stream.of(ActForm.values()).flatMap(form -> detail(form.field()).stream()))
        .flatMap(forms -> forms);
  }

  /** The values of a further field; empty when the record has none. */
  public List<String> detail(String field) {
    return details.getOrDefault(field, List.of());
  }
}
