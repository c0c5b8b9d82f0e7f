package org.depositary.extract;

import java.util.List;

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

  /** Pieces as printed, what stands between them left out. */
  static String printed(String text, List<PostPiece> pieces) {
    StringBuilder all = new StringBuilder();
    PostPiece last = null;
    for (PostPiece piece : pieces) {
      if (last != null) {
        boolean together =
            last.end() <= piece.start() && text.substring(last.end(), piece.start()).isBlank();
        boolean comma = !together && last.end() < piece.start() && trim(all);
        all.append(comma ? ", " : " ");
      }
      all.append(TextLine.flat(text, piece.start(), piece.end()));
      last = piece;
    }
    trim(all);
    return all.toString();
  }

  /** Takes the comma or stop at the end away; an abbreviation keeps its dot. */
  private static boolean trim(StringBuilder all) {
    int end = all.length();
    while (end > 1
        && ",;:.".indexOf(all.charAt(end - 1)) >= 0
        && !Character.isUpperCase(all.charAt(end - 2))) {
      end--;
    }
    all.setLength(end);
    return true;
  }
}
