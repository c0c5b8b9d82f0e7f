package org.depositary.extract;

import java.util.Locale;
import java.util.Optional;

/**
 * A name at a place of a document that no record has.
 *
 * @param name as printed, on one line
 * @param guess what it seems to be the name of
 * @param locator of its paragraph; empty where it stands in none
 * @param definedAs key of the record whose name the text explains it by: {@code IOM} where "(XYZ)"
 *     follows the name of that organization
 */
public record UnmatchedName(String name, Guess guess, String locator, Optional<String> definedAs) {

  /** The same place under another name. */
  UnmatchedName as(UnmatchedName other) {
    return new UnmatchedName(other.name, other.guess, locator, other.definedAs);
  }

  /** What a name seems to be the name of, by the words in it. */
  public enum Guess {
    ACTOR,
    INSTRUMENT,
    UNKNOWN;

    /** As printed in answers: {@code actor}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
