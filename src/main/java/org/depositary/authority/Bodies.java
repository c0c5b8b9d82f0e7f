package org.depositary.authority;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which body a numbered resolution or decision is of. */
final class Bodies {

  /** The Commission on Human Rights numbered by year of session: 1998/15. */
  private static final Pattern BY_YEAR = Pattern.compile("(?:19|20)\\d{2}/\\d+");

  private final List<Occurrence> named;
  private final Set<String> adopting;
  private final Optional<String> ownBody;

  /**
   * @param named sure names, by place
   * @param adopting keys of the bodies that adopt numbered resolutions
   * @param ownBody the body whose document it is
   */
  Bodies(List<Occurrence> named, Set<String> adopting, Optional<String> ownBody) {
    this.named = named.stream().filter(n -> n.kind() == Kind.ACTOR).toList();
    this.adopting = adopting;
    this.ownBody = ownBody.filter(adopting::contains);
  }

  /**
   * The adopting body named nearest before the word "resolution", else the document's own, else
   * nobody: a number alone is no name.
   */
  Optional<String> of(String number, int place) {
    boolean byYear = BY_YEAR.matcher(number).matches();
    for (int i = before(place) - 1; i >= 0; i--) {
      Occurrence body = named.get(i);
      if (adopting.contains(body.key()) && numbersByYear(body) == byYear) {
        return Optional.of(body.key());
      }
    }
    return ownBody;
  }

  private static boolean numbersByYear(Occurrence body) {
    return body.record().detail("adopts").contains("by-year");
  }

  private int before(int place) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
