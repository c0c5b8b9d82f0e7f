package org.depositary.report;

import java.util.Objects;

/**
 * One problem or open question, as a value: handed to a consumer, never printed in passing.
 *
 * @param level how grave it is
 * @param source the file or record it was found in, as a person would name it
 * @param place where in the source: a line, a locator, a key; empty when it concerns the whole
 * @param message what is wrong and what to do, in one line
 */
public record Issue(Level level, String source, String place, String message) {

  /** An error costs a document or a record; a warning costs a fact; a note is for review. */
  public enum Level {
    ERROR,
    WARNING,
    NOTE
  }

  public Issue {
    Objects.requireNonNull(level);
    Objects.requireNonNull(source);
    Objects.requireNonNull(place);
    if (message.contains("\n")) {
      message = message.replace('\n', ' ');
    }
  }

  public static Issue error(String source, String place, String message) {
    return new Issue(Level.ERROR, source, place, message);
  }

  public static Issue warning(String source, String place, String message) {
    return new Issue(Level.WARNING, source, place, message);
  }

  public static Issue note(String source, String place, String message) {
    return new Issue(Level.NOTE, source, place, message);
  }

  /** One line: level, source, place and message. */
  @Override
  public String toString() {
    String where = place.isEmpty() ? source : source + ":" + place;
    return level.name().toLowerCase(java.util.Locale.ROOT) + ": " + where + ": " + message;
  }
}
