package org.depositary.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which body a numbered resolution or decision is of. */
final class Bodies {

  /** The Commission on Human Rights numbered by year of session: 1998/15. */
  private static final Pattern BY_YEAR = Pattern.compile("(?:19|20)\\d{2}/\\d+");

  private final List<Occurrence> byYear;
  private final List<Occurrence> otherwise;
  private final Optional<String> ownBody;

  /**
   * @param named sure names, by place
   * @param adopting keys of the bodies that adopt numbered resolutions
   * @param ownBody the body whose document it is
   */
  Bodies(List<Occurrence> named, Set<String> adopting, Optional<String> ownBody) {
    Map<Boolean, List<Occurrence>> bodies =
        named.stream()
            .filter(n -> n.kind() == Kind.ACTOR && adopting.contains(n.key()))
            .collect(Collectors.partitioningBy(Bodies::numbersByYear));
    this.byYear = bodies.get(true);
    this.otherwise = bodies.get(false);
    this.ownBody = ownBody.filter(adopting::contains);
  }

  /**
   * The adopting body named nearest before the word "resolution", else the document's own, else
   * nobody: a number alone is no name.
   */
  Optional<String> of(String number, int place) {
    List<Occurrence> bodies = BY_YEAR.matcher(number).matches() ? byYear : otherwise;
    int before = before(bodies, place);
    return before > 0 ? Optional.of(bodies.get(before - 1).key()) : ownBody;
  }

  private static boolean numbersByYear(Occurrence body) {
    return body.record().detail("adopts").contains("by-year");
  }

  /** How many of them stand before a place. */
  private static int before(List<Occurrence> bodies, int place) {
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
    return low;
  }
}
