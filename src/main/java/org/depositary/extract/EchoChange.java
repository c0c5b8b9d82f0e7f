package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.fact.Statement;

/** Says in a few words what a recommendation that is made again changed. */
final class EchoChange {

  private final List<String> urgent;

  EchoChange(EchoCues cues) {
    this.urgent = cues.urgent();
  }

  /** Empty where nothing of weight did. */
  String of(Statement earlier, Statement later) {
    List<String> changes = new ArrayList<>();
    act(earlier, later).ifPresent(changes::add);
    difference("new addressee", later.addressees(), earlier.addressees()).ifPresent(changes::add);
    difference("addressee left out", earlier.addressees(), later.addressees())
        .ifPresent(changes::add);
    difference("new instrument", later.instruments(), earlier.instruments())
        .ifPresent(changes::add);
    difference("instrument left out", earlier.instruments(), later.instruments())
        .ifPresent(changes::add);
    Optional<String> haste = haste(later);
    Optional<String> hasteBefore = haste(earlier);
    if (haste.isPresent() != hasteBefore.isPresent()) {
      haste.ifPresent(phrase -> changes.add("more urgent: " + phrase));
      hasteBefore.ifPresent(phrase -> changes.add("less urgent: no longer " + phrase));
    }
    return String.join("; ", changes);
  }

  private static Optional<String> act(Statement earlier, Statement later) {
    if (later.strength() == earlier.strength()) {
      return Optional.empty();
    }
    String what = later.strength() > earlier.strength() ? "stronger" : "weaker";
    return Optional.of(
        what
            + " act: "
            + String.join(", ", earlier.acts())
            + " to "
            + String.join(", ", later.acts()));
  }

  private static Optional<String> difference(String what, List<String> in, List<String> notIn) {
    List<String> only = in.stream().filter(each -> !notIn.contains(each)).toList();
    return only.isEmpty() ? Optional.empty() : Optional.of(what + ": " + String.join(", ", only));
  }

  private Optional<String> haste(Statement statement) {
    String words = statement.evidence().quote().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return urgent.stream().filter(words::contains).findFirst();
  }
}
