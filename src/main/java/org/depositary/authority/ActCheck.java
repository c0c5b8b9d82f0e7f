package org.depositary.authority;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depositary.authority.RecordCheck.Faults;

/** Checks that an act has its strength, the reason for it, and words that are its own. */
final class ActCheck {

  private static final String HEADS = "heads";

  private ActCheck() {}

  static void check(Authorities authorities, Faults faults) {
    Map<String, AuthorityRecord> owners = new TreeMap<>();
    for (AuthorityRecord each : authorities.records(Kind.ACT)) {
      if (!Set.of("directive", "declarative").contains(each.type())) {
        faults.add(each, "type " + each.type() + ": an act is directive or declarative");
      }
      if (each.detail("strength").size() != 1 || each.detail("why").size() != 1) {
        faults.add(each, "an act has one strength, and one sentence that says why");
      }
      if (fields().allMatch(field -> each.detail(field).isEmpty())) {
        faults.add(each, "an act lists its words by their form: finite, base, heads ...");
      }
      fields()
          .forEach(
              field -> each.detail(field).forEach(word -> once(owners, word, field, each, faults)));
    }
  }

  private static Stream<String> fields() {
    return Stream.concat(Arrays.stream(ActForm.values()).map(ActForm::field), Stream.of(HEADS));
  }

  private static void once(
      Map<String, AuthorityRecord> owners,
      String word,
      String field,
      AuthorityRecord record,
      Faults faults) {
    AuthorityRecord before = owners.put(field + " " + word, record);
    if (before != null) {
      faults.add(record, "\"" + word + "\" (" + field + ") is also a word of " + before.key());
    }
  }
}
