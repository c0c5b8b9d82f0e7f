package org.depositary.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.authority.RecordCheck.Faults;

/** Checks that names are written plainly and that each says whose it is. */
final class NameCheck {

  /** What texts are freed of before names are looked for: such a name would never be found. */
  private static final Pattern UNPLAIN =
      Pattern.compile(
          "^\\s|\\s$|\\s\\s|[\u2018\u2019\u201c\u201d\u2010\u2011\u00a0\\n]", Pattern.DOTALL);

  private NameCheck() {}

  static void check(Authorities authorities, Faults faults) {
    authorities.records().forEach(each -> written(each, faults));
    named(authorities).forEach((form, owners) -> own(form, owners, faults));
    for (Kind kind : List.of(Kind.ACTOR_CLASS, Kind.GROUP)) {
      owners(authorities.records(kind)).forEach((form, owners) -> together(form, owners, faults));
    }
    ambiguous(authorities, faults);
  }

  /** The names that mean it wherever they stand, in every language. */
  static Set<String> forms(AuthorityRecord record) {
    Set<String> forms = new TreeSet<>(record.labels().values());
    record.names().values().forEach(forms::addAll);
    return forms;
  }

  private static void written(AuthorityRecord record, Faults faults) {
    List<String> forms = new ArrayList<>(forms(record));
    forms.addAll(record.ambiguous());
    for (String form : forms) {
      if (form.startsWith("the ")) {
        faults.add(record, "\"" + form + "\" begins with \"the\": leave it out");
      }
    }
    forms.addAll(record.context());
    for (String form : forms) {
      if (form.isBlank() || UNPLAIN.matcher(form).find()) {
        faults.add(
            record, "\"" + form + "\" has curly quotes or blanks too many: write it plainly");
      }
    }
    List<String> names = record.names().getOrDefault("en", List.of());
    Set<String> seen = new TreeSet<>(Set.of(record.label()));
    names.stream()
        .filter(name -> !seen.add(name))
        .forEach(name -> faults.add(record, "\"" + name + "\" stands twice"));
  }

  /** Names of states, bodies and single instruments. */
  private static Map<String, List<AuthorityRecord>> named(Authorities authorities) {
    return owners(
        authorities.records().stream()
            .filter(
                each ->
                    each.kind() == Kind.STATE
                        || each.kind() == Kind.ACTOR
                        || each.kind() == Kind.INSTRUMENT && !each.type().endsWith("-class"))
            .toList());
  }

  private static Map<String, List<AuthorityRecord>> owners(Collection<AuthorityRecord> records) {
    Map<String, List<AuthorityRecord>> owners = new TreeMap<>();
    for (AuthorityRecord each : records) {
      forms(each).forEach(form -> owners.computeIfAbsent(form, k -> new ArrayList<>()).add(each));
    }
    return owners;
  }

  private static void own(String form, List<AuthorityRecord> owners, Faults faults) {
    if (owners.size() > 1) {
      faults.add(
          owners.get(1),
          "\""
              + form
              + "\" is also a name of "
              + owners.get(0).key()
              + ": list it in both under"
              + " ambiguous");
    }
  }

  /** "refugee children" may stand in two groups: it has a word of each. */
  private static void together(String form, List<AuthorityRecord> owners, Faults faults) {
    boolean coordinated = form.contains(" and ") || form.contains(" or ");
    if (owners.size() > 1
        && !coordinated
        && !owners.stream().allMatch(record -> speaksOf(form, record))) {
      faults.add(
          owners.get(1),
          "\"" + form + "\" is also a name of " + owners.get(0).key() + " and does not name both");
    }
  }

  private static boolean speaksOf(String form, AuthorityRecord record) {
    return forms(record).stream()
        .filter(own -> !own.equals(form))
        .flatMap(own -> Arrays.stream(own.split("\\W+")))
        .filter(word -> word.length() > 3)
        .map(word -> word.substring(0, Math.min(5, word.length() - 1)).toLowerCase(Locale.ROOT))
        .anyMatch(form.toLowerCase(Locale.ROOT)::contains);
  }

  private static void ambiguous(Authorities authorities, Faults faults) {
    Map<String, List<AuthorityRecord>> owners = new TreeMap<>();
    for (AuthorityRecord each : authorities.records()) {
      each.ambiguous()
          .forEach(form -> owners.computeIfAbsent(form, k -> new ArrayList<>()).add(each));
    }
    Set<String> full =
        authorities.records().stream()
            .flatMap(each -> forms(each).stream())
            .collect(Collectors.toSet());
    owners.forEach(
        (form, records) -> {
          if (records.size() < 2) {
            faults.add(records.get(0), "\"" + form + "\" is ambiguous in no other record");
          }
          if (full.contains(form)) {
            faults.add(
                records.get(0), "\"" + form + "\" is ambiguous here and a full name elsewhere");
          }
        });
  }
}
