package org.depositary.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.authority.Occurrence;

/**
 * Finds who in a sentence may run or agree on something: actors and states by name, states by their
 * adjective, cities by their bare name, ministries of a state named with them.
 */
final class PartyFinder {

  private static final Pattern MINISTRY =
      Pattern.compile("\\bMinistry of (?:the )?(\\p{Lu}\\w+(?: \\p{Lu}\\w+)*)");
  private static final Pattern OF = Pattern.compile(" (?:of|in)(?: the)? ");
  private static final Pattern REGION =
      Pattern.compile("(?i)\\b(?:north|south|latin|central|west|east)(?:ern)? $");

  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> cities = new HashMap<>();
  private final Pattern bareNames;

  /**
   * @param demonyms adjectives by the key of their state
   */
  PartyFinder(Map<String, List<String>> demonyms, Authorities authorities) {
    demonyms.forEach((key, words) -> words.forEach(word -> adjectives.put(word, key)));
    for (AuthorityRecord each : authorities.records(Kind.ACTOR)) {
      if (each.type().equals("government-body") && each.label().startsWith("City ")) {
        each.context().forEach(name -> cities.put(name, each.key()));
      }
    }
    List<String> names = new ArrayList<>(adjectives.keySet());
    names.addAll(cities.keySet());
    this.bareNames = Pattern.compile("\\b" + SentenceCues.anyOf(names) + "\\b");
  }

  /** Everybody in a sentence, by place; names do not overlap. */
  List<Party> in(AnnotatedDocument document, Unit sentence) {
    String words = sentence.words(document.text());
    List<Party> found = new ArrayList<>();
    for (Occurrence each : document.within(sentence.start(), sentence.end())) {
      int start = each.start() - sentence.start();
      int end = each.end() - sentence.start();
      if (each.kind().isActor()) {
        boolean city = cities.containsValue(each.key());
        found.add(new Party(each.key(), start, end, each.kind(), city, false));
      }
    }
    for (Matcher m = bareNames.matcher(words); m.find(); ) {
      boolean free = found.stream().noneMatch(p -> p.overlaps(m.start(), m.end()));
      if (free && !REGION.matcher(words.substring(0, m.start())).find()) {
        String city = cities.get(m.group());
        String key = city == null ? adjectives.get(m.group()) : city;
        Kind kind = city == null ? Kind.STATE : Kind.ACTOR;
        found.add(new Party(key, m.start(), m.end(), kind, city != null, city == null));
      }
    }
    ministries(words, found);
    found.sort(Comparator.comparingInt(Party::start));
    return found;
  }

  /** "Ministry of Labour of Kenya" ends behind the state. */
  private static int endWithState(String words, int end, List<Party> states) {
    return states.stream()
        .filter(s -> s.start() >= end && OF.matcher(words.substring(end, s.start())).matches())
        .mapToInt(Party::end)
        .findFirst()
        .orElse(end);
  }

  private static void ministries(String words, List<Party> found) {
    List<Party> states = found.stream().filter(p -> p.kind() == Kind.STATE).toList();
    if (states.stream().map(Party::key).distinct().count() != 1) {
      return;
    }
    for (Matcher m = MINISTRY.matcher(words); m.find(); ) {
      String field = m.group(1).toUpperCase(Locale.ROOT).replace(' ', '-');
      String state = states.get(0).key();
      String key =
          field.equals("FOREIGN-AFFAIRS") ? "MFA-" + state : "MINISTRY-OF-" + field + "-" + state;
      if (found.stream().noneMatch(p -> p.overlaps(m.start(), m.end()))) {
        found.add(
            new Party(
                key, m.start(), endWithState(words, m.end(), states), Kind.ACTOR, false, false));
      }
    }
  }
}
