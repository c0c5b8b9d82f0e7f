package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the right columns that were read after the last heading of their page, and gives their
 * people the headings back: in lists of states by people whose lines name a state further up, in
 * lists of organisations by an alphabet that begins anew.
 */
final class ColumnRepair {

  private static final double WRONG_STATE = 100;
  private static final double SAME_LINE = -0.5;
  private static final int FEWEST_DESCENTS = 2;
  private static final double ORDERED_SHARE = 0.6;

  private final List<ListGroup> page = new ArrayList<>();
  private final List<Integer> left = new ArrayList<>();
  private final List<Listed> people;

  private ColumnRepair(List<Listed> people) {
    this.people = people;
  }

  /** The people of one part of a list, in their order, under the headings they belong to. */
  static List<Listed> repair(List<ListGroup> groups, List<Listed> people) {
    ColumnRepair repair = new ColumnRepair(new ArrayList<>(people));
    boolean ordered = isOrdered(people);
    int at = 0;
    for (ListGroup group : groups) {
      int to = at;
      while (to < people.size() && people.get(to).group() == group) {
        to++;
      }
      repair.group(group, at, to, ordered && group.isOfOrganization());
      at = to;
    }
    return repair.people;
  }

  private static boolean isOrdered(List<Listed> people) {
    int pairs = 0;
    int ordered = 0;
    for (int i = 1; i < people.size(); i++) {
      if (people.get(i).group() == people.get(i - 1).group()) {
        pairs++;
        ordered += descends(people, i) ? 0 : 1;
      }
    }
    return ordered >= pairs * ORDERED_SHARE;
  }

  private static boolean descends(List<Listed> people, int i) {
    return people
            .get(i)
            .block()
            .name()
            .folded()
            .compareTo(people.get(i - 1).block().name().folded())
        < 0;
  }

  private void group(ListGroup group, int from, int to, boolean alphabetical) {
    page.add(group);
    int first = alphabetical ? firstDescent(from, to) : firstStranger(from, to);
    if (first < 0) {
      left.add(to - from);
      return;
    }
    int earliest = alphabetical ? first : earliest(from, first);
    ColumnOrder.Placement best = null;
    int start = first;
    for (int s = earliest; s <= first; s++) {
      ColumnOrder.Placement placement = place(s, from, to);
      if (best == null || placement.cost() < best.cost()) {
        best = placement;
        start = s;
      }
    }
    for (int i = start; i < to; i++) {
      people.set(i, people.get(i).under(page.get(best.headings()[i - start])));
    }
    page.clear();
    left.clear();
  }

  private ColumnOrder.Placement place(int start, int from, int to) {
    int[] counts = new int[page.size()];
    for (int i = 0; i < left.size(); i++) {
      counts[i] = left.get(i);
    }
    counts[counts.length - 1] = start - from;
    return ColumnOrder.place(
        counts, to - start, (person, heading) -> cost(start + person, heading));
  }

  private double cost(int person, int heading) {
    Listed listed = people.get(person);
    ListGroup under = page.get(heading);
    if (listed.hint().isPresent() && isOnPage(listed.hint())) {
      return under.state().equals(listed.hint()) ? 0 : WRONG_STATE;
    }
    String line = listed.post().affiliation();
    boolean same =
        !line.isEmpty()
            && people.stream()
                .filter(other -> other != listed && other.group() == under)
                .anyMatch(other -> other.post().affiliation().equals(line));
    return same ? SAME_LINE : 0;
  }

  private boolean isOnPage(Optional<String> state) {
    return page.stream().anyMatch(group -> group.state().equals(state));
  }

  /** The first person whose own lines name a state further up on the page. */
  private int firstStranger(int from, int to) {
    for (int i = from; i < to; i++) {
      if (people.get(i).contradicts() && isOnPage(people.get(i).hint())) {
        return i;
      }
    }
    return -1;
  }

  /** The right column may begin with people whose lines name no state, but not with the first. */
  private int earliest(int from, int stranger) {
    int first = stranger;
    while (first - 1 > from && people.get(first - 1).hint().isEmpty()) {
      first--;
    }
    return first;
  }

  /** Where an alphabet begins anew, if it does so more than once: after the last left column. */
  private int firstDescent(int from, int to) {
    int first = -1;
    int descents = 0;
    for (int i = from + 1; i < to; i++) {
      if (descends(people, i)) {
        first = first < 0 ? i : first;
        descents++;
      }
    }
    return descents < FEWEST_DESCENTS || page.size() < 2 ? -1 : first;
  }
}
