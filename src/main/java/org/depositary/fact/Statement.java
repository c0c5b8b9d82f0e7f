package org.depositary.fact;

import java.util.List;
import java.util.Optional;

/**
 * A statement of a body: somebody asked to act, something held, or a preambular paragraph.
 *
 * @param issuer key of the body that speaks, when it is known
 * @param acts lemmas of the acts by which it speaks, in alphabetical order, never empty
 * @param addressees keys of those who are to act
 * @param instruments keys of the instruments named or meant
 * @param provisions cited parts of them
 * @param groups keys of the population groups concerned
 * @param themes keys of the themes
 * @param strength of the strongest act, 1 to 3
 * @param actionLevel of what is asked on UPR Info's scale, 1 to 5; 0 where nothing is asked or the
 *     verb is not known
 * @param deadline by when it is asked for, as printed; empty where nothing is said
 * @param followUp what an editor's note in brackets says has happened since
 */
public record Statement(
    Evidence evidence,
    Kind kind,
    Optional<String> issuer,
    List<String> acts,
    List<String> addressees,
    List<String> instruments,
    List<Provision> provisions,
    List<String> groups,
    List<String> themes,
    int strength,
    int actionLevel,
    String deadline,
    Optional<FollowUp> followUp)
    implements Fact {

  /** What a statement does. */
  public enum Kind {
    /** Somebody is asked to do something. */
    DIRECTIVE,
    /** Something is held, noted, welcomed. */
    DECLARATIVE,
    /** It stands before the operative part. */
    PREAMBULAR
  }

  public Statement {
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a statement without an act: " + evidence.quote());
    }
    acts = acts.stream().distinct().sorted().toList();
    addressees = addressees.stream().distinct().sorted().toList();
    instruments = instruments.stream().distinct().sorted().toList();
    provisions = provisions.stream().distinct().sorted().toList();
    groups = groups.stream().distinct().sorted().toList();
    themes = themes.stream().distinct().sorted().toList();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.statement(this);
  }
}
