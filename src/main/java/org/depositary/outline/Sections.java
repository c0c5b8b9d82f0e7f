package org.depositary.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.outline.Marker.Style;

/** The numbered parts that are open at a place, and the heading without a number below them. */
final class Sections {

  /** Matches nothing: inside a heading no further word opens a part. */
  static final Pattern NO_WORDS = Pattern.compile("(?!)(x)(x)");

  private record Open(Marker marker, Paragraph heading) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private Marker opening;
  private Paragraph subheading;

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

  /** Closes what the new part ends, and gives the part it stands in. */
  Optional<Paragraph> open(Marker marker) {
    subheading = null;
    List<Open> kept = new ArrayList<>();
    for (Iterator<Open> outerFirst = open.descendingIterator(); outerFirst.hasNext(); ) {
      Open each = outerFirst.next();
      if (each.marker().style() == marker.style()) {
        break;
      }
      kept.add(each);
    }
    if (marker.style() == Style.WORD_SECTION) {
      kept.clear();
    }
    open.clear();
    kept.forEach(open::push);
    opening = marker;
    return current();
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
