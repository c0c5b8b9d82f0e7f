package org.depositary.extract;

/**
 * A piece of what is said of a person: one post, one organisation, one place.
 *
 * @param start in the clean text
 * @param end in the clean text
 * @param fresh whether it begins a line
 */
record PostPiece(Kind kind, int start, int end, boolean fresh) {

  /** What the words of a piece are. */
  enum Kind {
    GOVERNMENT,
    MISSION,
    MINISTRY,
    ORGANIZATION,
    UNIT,
    POST,
    PLACE,
    OTHER;

    /** Whether it names an organisation by its first words. */
    boolean isStrong() {
      return this == GOVERNMENT || this == MISSION || this == MINISTRY || this == ORGANIZATION;
    }
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
