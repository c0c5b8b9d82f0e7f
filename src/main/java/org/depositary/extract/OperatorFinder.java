package org.depositary.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who runs a named programme: the surest way of saying it first. */
final class OperatorFinder {

  private static final Pattern ITS = Pattern.compile("^(?:Its|Their) (?:[\\p{Ll}-]+ ){0,2}$");

  private final RunningReader running;
  private final Pattern helping;

  OperatorFinder(ProgrammeCues cues, RunningReader running) {
    this.running = running;
    this.helping = Pattern.compile("\\b" + SentenceCues.anyOf(cues.partners()) + "(?: the)? \"?$");
  }

  /** Those who run a named programme; nothing where it is none unless somebody does. */
  Optional<Operators> of(
      String words, List<Party> present, List<String> topic, ProgrammeName name) {
    boolean helps = helping.matcher(words.substring(0, name.start())).find();
    List<String> told =
        firstOf(
            Stream.of(
                () -> running.agents(words, present, name.end(), true),
                () -> running.possessor(words, present, name.start()),
                () -> helps ? List.of() : running.byVerb(words, present, topic, name.start()),
                () -> ITS.matcher(words.substring(0, name.start())).find() ? topic : List.of(),
                () -> name.body() ? List.of() : running.openingPlace(words, present, name.start()),
                () -> running.inside(present, name.start(), name.end())));
    if (!told.isEmpty() || !name.sure()) {
      return Optional.of(new Operators(told, true)).filter(o -> !o.keys().isEmpty());
    }
    if (helps) {
      return Optional.of(Operators.NONE);
    }
    List<String> guessed =
        firstOf(
            Stream.of(
                () -> running.agents(words, present, 0, true),
                () -> running.agents(words, present, name.end(), false),
                () -> running.subject(words, present.stream().filter(Party::isCertain).toList()),
                () -> running.place(words, present).map(p -> List.of(p.key())).orElse(topic)));
    return Optional.of(new Operators(guessed, false));
  }

  /**
   * Who runs something.
   *
   * @param told whether the sentence says so, or it only follows from what it is about
   */
  record Operators(List<String> keys, boolean told) {
    static final Operators NONE = new Operators(List.of(), false);
  }

  private static List<String> firstOf(Stream<Supplier<List<String>>> ways) {
    return ways.map(Supplier::get).filter(keys -> !keys.isEmpty()).findFirst().orElse(List.of());
  }
}
