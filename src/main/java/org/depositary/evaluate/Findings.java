package org.depositary.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an evaluation found, in the order of the kinds of fact. */
public final class Findings {

  private final List<Score> scores = new ArrayList<>();
  private final List<Difference> differences = new ArrayList<>();
  private final List<String> notAsked = new ArrayList<>();

  Findings() {}

  void add(Score score) {
    scores.add(score);
  }

  void differs(String kind, Object... parts) {
    differences.add(Difference.of(kind, parts));
  }

  void notAsked(String kind) {
    notAsked.add(kind);
  }

  /** A score for each kind of fact, after it those of its columns. */
  public List<Score> scores() {
    return Collections.unmodifiableList(scores);
  }

  /** All that differs, one by one. */
  public List<Difference> differences() {
    return Collections.unmodifiableList(differences);
  }

  /** The kinds there is a gold table for but no query. */
  public List<String> notAsked() {
    return Collections.unmodifiableList(notAsked);
  }
}
