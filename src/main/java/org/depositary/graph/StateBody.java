package org.depositary.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;

/**
 * A body of a State whose key says what it is, so that it needs no record: {@code
 * MINISTRY-OF-HEALTH-PRT}.
 *
 * @param key the whole key
 * @param name its name in English, without the State
 * @param state whose it is
 */
record StateBody(String key, String name, AuthorityRecord state) {

  /** What records of its kind have as their type. */
  static final String TYPE = "government-body";

  private static final Pattern KEY = Pattern.compile("(?<name>[A-Z][A-Z-]+)-(?<state>[A-Z]{3})");
  private static final List<String> SMALL_WORDS =
      List.of("a", "and", "at", "for", "in", "of", "on", "the", "to", "with");

  /** Reads a key; nothing when the key does not end in the code of a State. */
  static Optional<StateBody> parse(String key, Authorities authorities) {
    Matcher parts = KEY.matcher(key);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return authorities
        .find(Kind.STATE, parts.group("state"))
        .map(state -> new StateBody(key, inWords(parts.group("name")), state));
  }

  private static String inWords(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("-"))
        .map(word -> SMALL_WORDS.contains(word) || word.isEmpty() ? word : capitalized(word))
        .collect(Collectors.joining(" "));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@code Ministry of Health (Portugal)}. */
  String label() {
    return name + " (" + state.label() + ")";
  }
}
