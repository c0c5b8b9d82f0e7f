package org.depositary.authority;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depositary.authority.RecordCheck.Faults;

/** Checks the codes that others gave to a thing: that they exist, and that each is of one thing. */
final class CodeCheck {

  private static final Set<String> ALPHA_3 =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());

  private CodeCheck() {}

  static void check(Authorities authorities, Faults faults) {
    Map<String, AuthorityRecord> owners = new HashMap<>();
    for (AuthorityRecord each : authorities.records()) {
      for (String field : Set.of("m49", "wikidata")) {
        each.detail(field).forEach(code -> once(owners, field + " " + code, each, faults));
      }
      if (each.kind() == Kind.STATE && !each.type().startsWith("former")) {
        inForce(each, faults);
        each.detail("iso2").forEach(code -> once(owners, "iso2 " + code, each, faults));
      }
      if (each.type().equals("ilo-convention") && !each.key().matches("ILO-[CP]\\d{3}")) {
        faults.add(each, "the key of an ILO convention is its number: ILO-C097");
      }
    }
  }

  /** The codes of a former state may have been given again: CS was that of two. */
  private static void inForce(AuthorityRecord state, Faults faults) {
    if (!ALPHA_3.contains(state.key())) {
      faults.add(state, "the key of a state is its code of three letters by ISO 3166-1");
    }
    state.detail("iso2").stream()
        .filter(code -> !ALPHA_2.contains(code))
        .forEach(code -> faults.add(state, "iso2 " + code + " is no code of ISO 3166-1"));
  }

  private static void once(
      Map<String, AuthorityRecord> owners, String code, AuthorityRecord record, Faults faults) {
    AuthorityRecord before = owners.put(code, record);
    if (before != null) {
      faults.add(record, code + " is also that of " + before.key());
    }
  }
}
