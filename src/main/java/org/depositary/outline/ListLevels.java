package org.depositary.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.depositary.outline.Marker.Style;

/** The lists that are open at a place, inner ones first. */
final class ListLevels {

  private static final class Level {
    private final Style style;
    private final String glyph;
    private final Optional<Paragraph> parent;
    private int last;
    private int previous;
    private Paragraph item;

    private Level(Marker marker, Optional<Paragraph> parent) {
      this.style = marker.style();
      this.glyph = style == Style.BULLET ? marker.printed() : "";
      this.parent = parent;
    }

    private boolean takes(Marker marker) {
      return style == marker.style() && (style != Style.BULLET || glyph.equals(marker.printed()));
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private Paragraph chapeau;

  boolean isEmpty() {
    return levels.isEmpty() && chapeau == null;
  }

  void clear() {
    levels.clear();
    chapeau = null;
  }

  /** The lists that follow stand under this paragraph, which ends in a colon. */
  void openUnder(Paragraph paragraph) {
    clear();
    chapeau = paragraph;
  }

  /**
   * Whether (i), (v), (x), (c) ... are letters or roman numbers here: what goes on a list that is
   * open goes on it, and of two that could, the one that the next mark goes on too.
   */
  Marker decide(Marker marker, Marker next) {
    if (marker.style() != Style.ROMAN && marker.style() != Style.LETTER) {
      return marker;
    }
    Marker letter = marker.as(Style.LETTER);
    Marker roman = marker.as(Style.ROMAN);
    if (roman.ordinal() == 0 || letter.ordinal() == 0) {
      return roman.ordinal() == 0 ? letter : roman;
    }
    boolean goesOnLetters = goesOn(letter);
    boolean goesOnRoman = goesOn(roman);
    if (goesOnLetters != goesOnRoman) {
      return goesOnLetters && !startsRoman(roman, next) ? letter : roman;
    }
    return roman.ordinal() == 1 || goesOnRoman ? roman : letter;
  }

  private boolean goesOn(Marker marker) {
    return levels.stream().anyMatch(l -> l.takes(marker) && l.last + 1 == marker.ordinal());
  }

  private static boolean startsRoman(Marker roman, Marker next) {
    return roman.ordinal() == 1
        && next != null
        && next.style() == Style.ROMAN
        && Numbering.roman(next.printed()) == 2;
  }

  /** Opens or goes on the list a mark belongs to, and gives what the list stands under. */
  Optional<Paragraph> place(Marker marker, Optional<Paragraph> ground) {
    Optional<Level> open = levels.stream().filter(l -> l.takes(marker)).findFirst();
    boolean restarts =
        open.isPresent() && marker.style() == Style.BULLET && !open.get().parent.equals(ground);
    if (open.isPresent() && !restarts) {
      while (levels.peek() != open.get()) {
        levels.pop();
      }
    } else {
      if (restarts) {
        levels.removeIf(l -> l.style == Style.BULLET);
      }
      levels.push(new Level(marker, under(marker, ground)));
    }
    Level level = levels.peek();
    level.previous = level.last;
    level.last = marker.style() == Style.BULLET ? level.last + 1 : marker.ordinal();
    // a heading between two items of one list is nearer than the one the list began under
    return level.parent.filter(parent -> !parent.isHeading()).or(() -> ground);
  }

  private Optional<Paragraph> under(Marker marker, Optional<Paragraph> ground) {
    if (marker.style() == Style.BULLET && levels.stream().noneMatch(l -> l.style == Style.BULLET)) {
      return ground;
    }
    if (!levels.isEmpty()) {
      return Optional.of(levels.peek().item);
    }
    return chapeau != null ? Optional.of(chapeau) : ground;
  }

  void placed(Paragraph item) {
    levels.peek().item = item;
  }

  /** A number without words is counted, so that the next one is no gap. */
  void skip(Marker marker) {
    levels.stream()
        .filter(l -> l.takes(marker))
        .findFirst()
        .ifPresent(l -> l.last = marker.ordinal());
  }

  /** What is odd about the number just placed. */
  Optional<String> gap(Marker marker) {
    Level level = levels.peek();
    boolean counted = marker.style() != Style.BULLET && level.previous > 0;
    if (!counted || marker.ordinal() == level.previous + 1) {
      return Optional.empty();
    }
    return Optional.of(
        marker.ordinal() > level.previous
            ? "numbers are left out before this one"
            : "the numbering goes back here");
  }

  int bulletNumber() {
    return levels.peek().last;
  }
}
