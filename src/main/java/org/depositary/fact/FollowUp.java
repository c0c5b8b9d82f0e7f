package org.depositary.fact;

/**
 * An editorial note in brackets about what has happened since.
 *
 * @param outcome what it reports
 * @param note the note as it stands, without the brackets
 */
public record FollowUp(Outcome outcome, String note) {

  /** What the note reports of the matter: done, done in part, replaced, or a mere remark. */
  public enum Outcome {
    DONE,
    PARTLY,
    REPLACED,
    NOTE
  }
}
