package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnOrderTest {

  @Test
  void eachHeadingHasAsManyOnTheRightAsOnTheLeftOrOneLess() {
    ColumnOrder.Placement placement =
        ColumnOrder.place(new int[] {1, 2, 1}, 4, (person, heading) -> 0);
    assertArrayEquals(new int[] {0, 1, 1, 2}, placement.headings());
    assertEquals(0, placement.cost());
  }

  @Test
  void whatIsKnownOfAPersonOutweighsTheBalance() {
    ColumnOrder.Placement placement =
        ColumnOrder.place(
            new int[] {2, 2}, 2, (person, heading) -> person == 0 && heading == 0 ? 100 : 0);
    assertArrayEquals(new int[] {1, 1}, placement.headings());
  }

  @Test
  void nobodyIsPlacedWhereNobodyIs() {
    assertEquals(0, ColumnOrder.place(new int[] {1}, 0, (p, h) -> 0).headings().length);
  }
}
