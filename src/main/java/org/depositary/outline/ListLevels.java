package org.depositary.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.depositary.outline.Marker.Style;

/** The lists that are open at a place, inner ones first. */
final class ListLevels {

  /** A bullet set in by so many columns more than another stands below it. */
  private static final int DEEPER = 2;

  private static final class Level {
    private final Style style;
    private final String glyph;
    private final int indent;
    private final Optional<Paragraph> parent;
    private final Optional<Paragraph> ground;
    private String outerNumbers = "";
    private int last;
    private int previous;
    private Paragraph item;

    private Level(
        Marker marker, int indent, Optional<Paragraph> parent, Optional<Paragraph> ground) {
      this.style = marker.style();
      this.glyph = style == Style.BULLET ? marker.printed() : "";
      this.indent = indent;
      this.parent = parent;
      this.ground = ground;
    }

    private boolean takes(Marker marker) {
      return style == marker.style() && (style != Style.BULLET || glyph.equals(marker.printed()));
    }

    private boolean isLevelWith(int indentation) {
      return style != Style.BULLET || Math.abs(indentation - indent) < DEEPER;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private Paragraph chapeau;
  private Style countedStyle;
  private int countedBefore;

  boolean isEmpty() {
    return levels.isEmpty() && chapeau == null;
  }

  void clear() {
    levels.clear();
    chapeau = null;
    countedStyle = null;
  }

  /** The lists that follow stand under this paragraph, which ends in a colon. */
  void openUnder(Paragraph paragraph) {
    levels.stream()
        .filter(l -> l.style.isCounted())
        .reduce((inner, outer) -> outer)
        .ifPresent(
            l -> {
              countedStyle = l.style;
              countedBefore = l.last;
            });
    levels.clear();
    chapeau = paragraph;
  }

  /** "8." after "7.", an unnumbered chapeau and its (a), (b), (c) goes on after 7. */
  private boolean leavesChapeau(Marker marker) {
    return chapeau != null
        && !levels.isEmpty()
        && levels.stream().noneMatch(l -> l.takes(marker))
        && marker.style() == countedStyle
        && marker.ordinal() == countedBefore + 1;
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

  /**
   * Opens or goes on the list a mark belongs to, and gives what the list stands under.
   *
   * @param indent of a bullet, in columns of the text as read
   * @param ground what a list stands under that stands in no other
   */
  Optional<Paragraph> place(Marker marker, int indent, Optional<Paragraph> ground) {
    if (marker.style() == Style.BULLET
        && levels.stream().anyMatch(l -> l.style == Style.BULLET && !l.ground.equals(ground))) {
      levels.removeIf(l -> l.style == Style.BULLET);
    }
    if (leavesChapeau(marker)) {
      clear();
    }
    Optional<Level> open = taking(marker, indent);
    if (open.isPresent()) {
      while (levels.peek() != open.get()) {
        levels.pop();
      }
    } else {
      if (marker.style().isCounted()) {
        closeBullets();
      }
      if (marker.style() == Style.DECIMAL
          && levels.stream().anyMatch(l -> l.style == Style.DECIMAL_SUB)) {
        levels.clear();
      }
      levels.push(new Level(marker, indent, under(marker, ground), ground));
    }
    Level level = levels.peek();
    level.previous = level.outerNumbers.equals(marker.outerNumbers()) ? level.last : 0;
    level.outerNumbers = marker.outerNumbers();
    level.last = marker.style() == Style.BULLET ? level.last + 1 : marker.ordinal();
    // a heading between two items of one list is nearer than the one the list began under
    return level.parent.filter(parent -> !parent.isHeading()).or(() -> ground);
  }

  /** The list a mark goes on: of bullets the one set in as far, or the outermost if none is. */
  private Optional<Level> taking(Marker marker, int indent) {
    List<Level> same = levels.stream().filter(l -> l.takes(marker)).toList();
    Optional<Level> level = same.stream().filter(l -> l.isLevelWith(indent)).findFirst();
    boolean outermost = !same.isEmpty() && indent < same.get(same.size() - 1).indent;
    return level.isEmpty() && outermost ? Optional.of(same.get(same.size() - 1)) : level;
  }

  /** Ends a list of bullets that stands in no other, and what it stood under. */
  void closeBullets() {
    if (!levels.isEmpty() && levels.peekLast().style == Style.BULLET) {
      clear();
    }
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
