package org.depositary.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.fact.Participation.Category;

/**
 * People under one heading of a list, in the order they are printed.
 *
 * @param category of the part of the list; empty where the list has no parts
 * @param heading the line above them, a state or an organisation; empty where there is none
 * @param state key of the state that is the heading
 * @param headed whether that part of the list puts its people under headings
 */
record ListGroup(
    Optional<Category> category,
    Optional<TextLine> heading,
    Optional<String> state,
    boolean headed,
    List<PersonBlock> people) {

  static ListGroup under(
      Optional<Category> category,
      Optional<TextLine> heading,
      Optional<String> state,
      boolean headed) {
    return new ListGroup(category, heading, state, headed, new ArrayList<>());
  }

  boolean isOfOrganization() {
    return heading.isPresent()
        && state.isEmpty()
        && !category.equals(Optional.of(Category.GOVERNMENT));
  }
}
