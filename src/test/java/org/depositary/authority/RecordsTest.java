package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the authority files promise; data/README.md has the rules in words. */
class RecordsTest {

  private static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9&/-]*");
  private static final Pattern ACT_KEY = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern TOP_LEVEL = Pattern.compile("^(\"?)([^\\s#:\"][^:\"]*)\\1:");

  private final List<String> wrong = new ArrayList<>();

  private static List<AuthorityRecord> all(Kind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(kind -> Finding.AUTHORITIES.records(kind).stream())
        .toList();
  }

  private void nothingIsWrong() {
    assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
  }

  @Test
  void thereAreRecordsOfEveryKind() {
    for (Kind kind : Kind.values()) {
      assertTrue(Finding.AUTHORITIES.records(kind).size() > 10, kind.label());
    }
  }

  @Test
  void filesAreSortedByKey() throws IOException {
    try (Stream<Path> found = Files.walk(Finding.FOLDER)) {
      for (Path file : found.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        List<String> keys =
            Files.readAllLines(file).stream()
                .map(TOP_LEVEL::matcher)
                .filter(m -> m.lookingAt())
                .map(m -> m.group(2))
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys, file.toString());
        assertTrue(!keys.isEmpty(), file.toString());
      }
    }
  }

  @Test
  void keysCanStandInAnAddress() {
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      Pattern shape = each.kind() == Kind.ACT ? ACT_KEY : KEY;
      if (!shape.matcher(each.key()).matches()) {
        wrong.add(each.kind().label() + " " + each.key());
      }
    }
    nothingIsWrong();
  }

  @Test
  void parentsExistAndStandInNoCircle() {
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      Set<String> seen = new TreeSet<>();
      Optional<AuthorityRecord> at = Optional.of(each);
      while (at.isPresent() && at.get().parent().isPresent()) {
        AuthorityRecord child = at.get();
        String key = child.parent().orElseThrow();
        at =
            child.kind().isActor()
                ? Finding.AUTHORITIES.actor(key)
                : Finding.AUTHORITIES.find(child.kind(), key);
        if (at.isEmpty()) {
          wrong.add(child.key() + " stands under " + key + ", which is not there");
        } else if (!seen.add(key)) {
          wrong.add(each.key() + " stands in a circle");
          break;
        }
      }
    }
    nothingIsWrong();
  }

  @Test
  void aNameOfAStateABodyOrAnInstrumentBelongsToOneRecord() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (AuthorityRecord each : all(Kind.STATE, Kind.ACTOR, Kind.INSTRUMENT)) {
      if (!each.type().endsWith("-class")) {
        forms(each)
            .forEach(form -> owners.computeIfAbsent(form, k -> new TreeSet<>()).add(each.key()));
      }
    }
    owners.forEach(
        (form, keys) -> {
          if (keys.size() > 1) {
            wrong.add(form + " is a name of " + keys);
          }
        });
    nothingIsWrong();
  }

  @Test
  void aNameOfSeveralClassesOrGroupsNamesThemTogether() {
    for (Kind kind : List.of(Kind.ACTOR_CLASS, Kind.GROUP)) {
      Map<String, Set<AuthorityRecord>> owners = new TreeMap<>();
      for (AuthorityRecord each : all(kind)) {
        for (String form : forms(each)) {
          owners.computeIfAbsent(form, k -> new HashSet<>()).add(each);
        }
      }
      owners.forEach(
          (form, records) -> {
            boolean coordinated = form.contains(" and ") || form.contains(" or ");
            if (records.size() > 1
                && !coordinated
                && !records.stream().allMatch(record -> speaksOf(form, record))) {
              wrong.add(form + " is a name of " + records.stream().map(r -> r.key()).toList());
            }
          });
    }
    nothingIsWrong();
  }

  /** "refugee children" has a word of refugees and one of children. */
  private static boolean speaksOf(String form, AuthorityRecord record) {
    return forms(record).stream()
        .filter(own -> !own.equals(form))
        .flatMap(own -> Arrays.stream(own.split("\\W+")))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.min(5, word.length() - 1)).toLowerCase(Locale.ROOT))
        .anyMatch(form.toLowerCase(Locale.ROOT)::contains);
  }

  /** The names that mean it wherever they stand, in every language. */
  private static Set<String> forms(AuthorityRecord record) {
    Set<String> forms = new TreeSet<>(record.labels().values());
    record.names().values().forEach(forms::addAll);
    return forms;
  }

  @Test
  void anAmbiguousNameIsListedByEachWhoBearsItAndIsNobodysFullName() {
    Map<String, Set<String>> owners = new TreeMap<>();
    Set<String> full = new TreeSet<>();
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      each.ambiguous()
          .forEach(form -> owners.computeIfAbsent(form, k -> new TreeSet<>()).add(each.key()));
      full.addAll(forms(each));
    }
    owners.forEach(
        (form, keys) -> {
          if (keys.size() < 2) {
            wrong.add(form + " is ambiguous in " + keys + " only");
          }
          if (full.contains(form)) {
            wrong.add(form + " is ambiguous in " + keys + " and a full name elsewhere");
          }
        });
    nothingIsWrong();
  }

  @Test
  void namesAreWrittenPlainly() {
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      List<String> forms = new ArrayList<>(forms(each));
      forms.addAll(each.ambiguous());
      for (String form : forms) {
        if (!form.equals(form.strip())
            || form.contains("  ")
            || form.matches("(?s).*[\u2018\u2019\u201c\u201d\u2010\u2011\u00a0\\n].*")
            || form.startsWith("the ")) {
          wrong.add(each.key() + ": " + form);
        }
      }
      for (String form : each.context()) {
        if (!form.equals(form.strip()) || form.equals("the")) {
          wrong.add(each.key() + ": " + form);
        }
      }
      List<String> names = each.names().get("en");
      if (names.contains(each.label()) || Set.copyOf(names).size() < names.size()) {
        wrong.add(each.key() + " has a name twice: " + each.label() + " " + names);
      }
    }
    nothingIsWrong();
  }

  @Test
  void statesBearTheCodesOfIso() {
    Set<String> iso3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    Set<String> iso2 = Set.of(Locale.getISOCountries());
    Map<String, String> seen = new TreeMap<>();
    for (AuthorityRecord each : all(Kind.STATE)) {
      for (String code : each.detail("iso2")) {
        boolean former = each.type().startsWith("former");
        if (!code.matches("[A-Z]{2}") || (!former && !iso2.contains(code))) {
          wrong.add(each.key() + ": iso2 " + code);
        }
        if (!former && !iso3.contains(each.key())) {
          wrong.add(each.key() + " is no ISO 3166-1 alpha-3 code");
        }
        // CS was Czechoslovakia's, then Serbia and Montenegro's
        once(seen, "iso2 " + code + (former ? " of " + each.key() : ""), each.key());
      }
      for (String code : each.detail("m49")) {
        if (!code.matches("\\d{3}")) {
          wrong.add(each.key() + ": m49 " + code);
        }
        once(seen, "m49 " + code, each.key());
      }
    }
    assertTrue(seen.size() > 400);
    nothingIsWrong();
  }

  private void once(Map<String, String> seen, String what, String key) {
    String before = seen.put(what, key);
    if (before != null) {
      wrong.add(what + " is that of " + before + " and " + key);
    }
  }

  @Test
  void identifiersAndDatesAreWellFormed() {
    Map<String, String> seen = new TreeMap<>();
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      for (String value : each.detail("wikidata")) {
        if (!value.matches("Q[1-9]\\d*")) {
          wrong.add(each.key() + ": wikidata " + value);
        }
        once(seen, "wikidata " + value, each.key());
      }
      for (String field : List.of("adopted", "entry-into-force")) {
        each.detail(field).stream()
            .filter(value -> !isDate(value))
            .forEach(value -> wrong.add(each.key() + ": " + field + " " + value));
      }
      if (!each.detail("adopted").isEmpty() && !each.detail("entry-into-force").isEmpty()) {
        String adopted = each.detail("adopted").get(0);
        if (each.detail("entry-into-force").get(0).compareTo(adopted) < 0) {
          wrong.add(each.key() + " is in force before it is adopted");
        }
      }
      each.detail("identifiers").stream()
          .filter(value -> value.isBlank() || value.contains("  "))
          .forEach(value -> wrong.add(each.key() + ": identifier " + value));
      each.detail("matches").stream()
          .filter(value -> !value.matches("https?://\\S+"))
          .forEach(value -> wrong.add(each.key() + ": matches " + value));
    }
    nothingIsWrong();
  }

  private static boolean isDate(String value) {
    if (!DATE.matcher(value).matches()) {
      return false;
    }
    try {
      java.time.LocalDate.parse(
          value + "-01-01".substring(value.length() == 4 ? 0 : value.length() == 7 ? 3 : 6));
      return true;
    } catch (java.time.format.DateTimeParseException e) {
      return false;
    }
  }

  @Test
  void iloConventionsBearTheirNumber() {
    for (AuthorityRecord each : all(Kind.INSTRUMENT)) {
      if (each.type().equals("ilo-convention") && !each.key().matches("ILO-[CP]\\d{3}")) {
        wrong.add(each.key());
      }
    }
    nothingIsWrong();
  }

  @Test
  void anActHasItsStrengthItsReasonAndItsForms() {
    for (AuthorityRecord each : all(Kind.ACT)) {
      boolean complete =
          Set.of("directive", "declarative").contains(each.type())
              && each.detail("strength").size() == 1
              && each.detail("strength").get(0).matches("[123]")
              && each.detail("why").size() == 1
              && !each.detail("why").get(0).isBlank()
              && (!each.detail("heads").isEmpty()
                  || Arrays.stream(ActForm.values())
                      .anyMatch(f -> !each.detail(f.field()).isEmpty()));
      if (!complete) {
        wrong.add(each.key());
      }
    }
    nothingIsWrong();
  }

  @Test
  void aWordOfAnActMeansOneAct() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (AuthorityRecord each : all(Kind.ACT)) {
      for (ActForm form : ActForm.values()) {
        each.detail(form.field())
            .forEach(
                word ->
                    owners
                        .computeIfAbsent(word + " as " + form, k -> new TreeSet<>())
                        .add(each.key()));
      }
      each.detail("heads")
          .forEach(
              head ->
                  owners
                      .computeIfAbsent(head + " as a head", k -> new TreeSet<>())
                      .add(each.key()));
    }
    owners.forEach(
        (word, keys) -> {
          if (keys.size() > 1) {
            wrong.add(word + " is a word of " + keys);
          }
        });
    nothingIsWrong();
  }

  @Test
  void everyNameFindsItsRecord() {
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      if (each.kind() == Kind.ACT) {
        continue;
      }
      for (String form : forms(each)) {
        boolean found =
            Finding.unresolved("(" + form + ")").stream()
                .anyMatch(o -> o.record() == each && o.sure() && o.end() == o.start() + o.length());
        if (!found) {
          wrong.add(each.kind().label() + " " + each.key() + " is not found by " + form);
        }
      }
    }
    nothingIsWrong();
  }

  @Test
  void anExampleNamesItsRecordAndNothingElseOfItsFamily() {
    for (AuthorityRecord each : Finding.AUTHORITIES.records()) {
      for (String example : each.detail("examples")) {
        Set<String> found = new TreeSet<>();
        for (Occurrence occurrence : Finding.unresolved(example)) {
          boolean family =
              occurrence.kind() == each.kind()
                  || (occurrence.kind().isActor() && each.kind().isActor());
          if (family && occurrence.sure()) {
            found.add(occurrence.key());
          }
        }
        if (!found.equals(Collections.singleton(each.key()))) {
          wrong.add(each.key() + ": " + example + " names " + found);
        }
      }
    }
    nothingIsWrong();
  }
}
