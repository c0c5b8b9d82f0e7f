package org.depositary.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depositary.outline.Marker.Style;

/** The numbered parts that are open at a place, and the heading without a number below them. */
final class Sections {

  /** Matches nothing: inside a heading no further word opens a part. */
  static final Pattern NO_WORDS = Pattern.compile("(?!)(x)(x)(x)");

  private record Open(Marker marker, Paragraph heading) {}

  private final Set<String> outermost;

  /**
   * A word that names of people do not have: "B. Follow-up to the review", but "B. van der Berg".
   */
  private static final Pattern COMMON_WORD = Pattern.compile(" \\p{Ll}{4,}");

  private final Set<String> letters;
  private final Deque<Open> open = new ArrayDeque<>();
  private Marker opening;
  private Paragraph subheading;

  /**
   * @param lastWords that open a part which stands in no other: Annex
   * @param letters capitals that stand as marks somewhere in the text
   */
  Sections(Collection<String> lastWords, Set<String> letters) {
    this.outermost = new HashSet<>(lastWords);
    this.letters = letters;
  }

  /**
   * Whether a mark is that of a part: a capital has its neighbour in the alphabet somewhere too, or
   * stands before a heading that is no name; else it is the initial of a name.
   */
  boolean names(Marker marker, String words) {
    if (marker.style() != Style.LETTER_SECTION) {
      return true;
    }
    char letter = marker.printed().charAt(0);
    return letters.contains(String.valueOf((char) (letter - 1)))
        || letters.contains(String.valueOf((char) (letter + 1)))
        || (HeadingRule.isHeading(words) && (letter == 'A' || COMMON_WORD.matcher(words).find()));
  }

  /** A capital that is both a letter and a roman numeral is what the part before makes it. */
  Marker disambiguate(Marker marker) {
    if (marker.style() != Style.ROMAN_SECTION || marker.printed().length() > 1) {
      return marker;
    }
    Marker letter = marker.as(Style.LETTER_SECTION);
    for (Open each : open) {
      if (each.marker().style() == Style.ROMAN_SECTION
          && each.marker().ordinal() + 1 == marker.ordinal()) {
        return marker;
      }
      if (each.marker().style() == Style.LETTER_SECTION
          && each.marker().ordinal() + 1 == letter.ordinal()) {
        return letter;
      }
    }
    return marker.ordinal() == 1 ? marker : letter;
  }

  /** Whether the innermost part has the number before this one. */
  boolean goOnWith(Marker marker) {
    return !open.isEmpty()
        && open.peek().marker().style() == marker.style()
        && open.peek().marker().ordinal() + 1 == marker.ordinal();
  }

  /** Closes what the new part ends, and gives the part it stands in. */
  Optional<Paragraph> open(Marker marker) {
    subheading = null;
    List<Open> kept = new ArrayList<>();
    for (Iterator<Open> outerFirst = open.descendingIterator(); outerFirst.hasNext(); ) {
      Open each = outerFirst.next();
      if (endsWhere(marker, each.marker())) {
        break;
      }
      kept.add(each);
    }
    open.clear();
    kept.forEach(open::push);
    if (kept.isEmpty() && marker.style() == Style.WORD_SECTION) {
      outermost.add(marker.sectionWord());
    }
    opening = marker;
    return current();
  }

  /**
   * A part ends the one of its own kind and all in it; one with a word ends those without, and all
   * where its word has stood outermost before, as in the table of contents.
   */
  private boolean endsWhere(Marker opened, Marker before) {
    if (opened.style() != Style.WORD_SECTION) {
      return opened.style() == before.style();
    }
    return before.style() != Style.WORD_SECTION
        || outermost.contains(opened.sectionWord())
        || opened.sectionWord().equals(before.sectionWord());
  }

  void opened(Paragraph heading) {
    open.push(new Open(opening, heading));
    opening = null;
  }

  void subheading(Paragraph heading) {
    subheading = heading;
  }

  /** The innermost numbered part. */
  Optional<Paragraph> current() {
    return Optional.ofNullable(open.peek()).map(Open::heading);
  }

  /** The innermost heading, numbered or not. */
  Optional<Paragraph> heading() {
    return subheading != null ? Optional.of(subheading) : current();
  }

  /** The numbers of the open parts, outer to inner; with that of the part being opened. */
  String path() {
    List<String> numbers = new ArrayList<>();
    open.descendingIterator().forEachRemaining(each -> numbers.add(each.marker().printed()));
    if (opening != null) {
      numbers.add(opening.printed());
    }
    return String.join("/", numbers);
  }

  String locator(String last) {
    String path = path();
    return path.isEmpty() ? last : path + "/" + last;
  }
}
