package org.depositary.authority;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which body a numbered resolution or decision is of. */
final class Bodies {

  /** The Commission on Human Rights numbered by year of session: 1998/15. */
  private static final Pattern BY_YEAR = Pattern.compile("(?:19|20)\\d{2}/\\d+");

  private static final Pattern POSSESSIVE = Pattern.compile("(?i)\\b(?:its|our)(?: own)? $");

  /** After the name of a body: whose number follows, rather than who speaks. */
  private static final Pattern OWNS_NUMBER =
      Pattern.compile("(?i)^(?:'s)?,? (?:in )?(?:resolutions?|decisions?)\\b");

  private static final Pattern OF = Pattern.compile("(?i)\\b(?:of|by|to)(?: the)? $");
  private static final int GLANCE = 30;

  private final String text;
  private final List<Occurrence> byYear;
  private final List<Occurrence> bySession;
  private final Optional<String> ownBody;

  /**
   * @param text on one line
   * @param named sure names, by place
   * @param adopting keys of the bodies that adopt numbered resolutions
   * @param ownBody the body whose document it is
   */
  Bodies(String text, List<Occurrence> named, Set<String> adopting, Optional<String> ownBody) {
    this.text = text;
    List<Occurrence> bodies =
        named.stream().filter(n -> n.kind() == Kind.ACTOR && adopting.contains(n.key())).toList();
    this.byYear = bodies.stream().filter(Bodies::numbersByYear).toList();
    this.bySession = bodies.stream().filter(body -> !numbersByYear(body)).toList();
    this.ownBody = ownBody.filter(adopting::contains);
  }

  /**
   * The adopting body named nearest before the word "resolution", else the document's own, else
   * nobody: a number alone is no name. "Its resolution" is that of the subject of the sentence,
   * else of the document's own body.
   */
  Optional<String> of(String number, int place) {
    List<Occurrence> bodies = BY_YEAR.matcher(number).matches() ? byYear : bySession;
    Optional<Occurrence> nearest = lastBefore(bodies, place);
    String before = text.substring(Math.max(0, place - GLANCE), place);
    if (POSSESSIVE.matcher(before).find() && ownBody.isPresent()) {
      return nearest.filter(body -> isSubject(body, place)).map(Occurrence::key).or(() -> ownBody);
    }
    return nearest.map(Occurrence::key).or(() -> ownBody);
  }

  /** Whether a body stands in the sentence of a place, and not as the owner of another number. */
  private boolean isSubject(Occurrence body, int place) {
    int sentence = Math.max(text.lastIndexOf(". ", place), text.lastIndexOf("; ", place));
    Matcher owns =
        OWNS_NUMBER.matcher(text).region(body.end(), Math.min(text.length(), body.end() + GLANCE));
    String before = text.substring(Math.max(0, body.start() - GLANCE), body.start());
    return body.start() > sentence && !owns.find() && !OF.matcher(before).find();
  }

  private static boolean numbersByYear(Occurrence body) {
    return body.record().detail("adopts").contains("by-year");
  }

  private Optional<Occurrence> lastBefore(List<Occurrence> bodies, int place) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(bodies.get(low - 1));
  }
}
