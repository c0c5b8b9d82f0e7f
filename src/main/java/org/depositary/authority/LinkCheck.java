package org.depositary.authority;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.depositary.authority.RecordCheck.Faults;

/** Checks that the records a record names are there, and stand in no circle. */
final class LinkCheck {

  private LinkCheck() {}

  static void check(Authorities authorities, Faults faults) {
    for (AuthorityRecord each : authorities.records()) {
      each.parent().ifPresent(key -> there(authorities, each, "parent", key, faults));
      each.detail("successors").forEach(key -> there(authorities, each, "successor", key, faults));
      for (String treaty : each.detail("monitors")) {
        if (authorities.find(Kind.INSTRUMENT, treaty).isEmpty()) {
          faults.add(each, "monitors " + treaty + ", of which there is no record");
        }
      }
      if (reaches(authorities, each, record -> record.parent().stream().toList())) {
        faults.add(each, "stands above itself: its parents form a circle");
      }
      if (reaches(authorities, each, record -> record.detail("successors"))) {
        faults.add(each, "follows itself: its successors form a circle");
      }
    }
  }

  private static void there(
      Authorities authorities, AuthorityRecord record, String what, String key, Faults faults) {
    if (find(authorities, record, key).isEmpty()) {
      faults.add(
          record, "has the " + what + " " + key + ", of which there is no record of its kind");
    }
  }

  private static Optional<AuthorityRecord> find(
      Authorities authorities, AuthorityRecord record, String key) {
    return record.kind().isActor() ? authorities.actor(key) : authorities.find(record.kind(), key);
  }

  private static boolean reaches(
      Authorities authorities,
      AuthorityRecord start,
      Function<AuthorityRecord, List<String>> next) {
    Set<AuthorityRecord> seen = new HashSet<>();
    List<AuthorityRecord> reached = List.of(start);
    while (!reached.isEmpty()) {
      reached =
          reached.stream()
              .flatMap(
                  each ->
                      next.apply(each).stream()
                          .flatMap(key -> find(authorities, each, key).stream()))
              .filter(seen::add)
              .toList();
    }
    return seen.contains(start);
  }
}
