package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depositary.authority.Kind;

/**
 * Somebody in a sentence who may run or agree on something.
 *
 * @param key of the state, organisation, city or class of actors
 * @param start in the sentence
 * @param end in the sentence
 * @param kind of its record
 * @param city whether it is a city or land inside a state
 * @param adjective whether the state is named by its adjective
 */
record Party(String key, int start, int end, Kind kind, boolean city, boolean adjective) {

  /** Whether it is one, not a class. */
  boolean isCertain() {
    return kind != Kind.ACTOR_CLASS;
  }

  boolean overlaps(int from, int to) {
    return start < to && from < end;
  }

  /** Those joined to one another from one on. */
  static List<Party> run(String words, List<Party> parties, int from, Pattern joined) {
    List<Party> run = new ArrayList<>(List.of(parties.get(from)));
    for (int i = from + 1; i < parties.size(); i++) {
      Party last = run.get(run.size() - 1);
      Party next = parties.get(i);
      if (next.start < last.end || !joined.matcher(words.substring(last.end, next.start)).find()) {
        break;
      }
      run.add(next);
    }
    return run;
  }

  /** The keys of some parties, each once. */
  static List<String> keys(List<Party> parties) {
    return parties.stream().map(Party::key).distinct().toList();
  }

  /** Whether it is a state, or a city or land inside one. */
  boolean isPlace() {
    return city || kind == Kind.STATE;
  }
}
