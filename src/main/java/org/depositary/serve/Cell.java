package org.depositary.serve;

import java.util.List;

/**
 * A field of a table.
 *
 * @param items its values; none where it is empty
 */
record Cell(List<Item> items) {

  Cell {
    items = List.copyOf(items);
  }

  /**
   * One value.
   *
   * @param text as shown
   * @param link to what it names; empty if it leads nowhere
   * @param name of what it names, in full; empty if the text says it
   * @param kind of thing, which has a colour: actor, instrument, commitment or other
   */
  record Item(String text, String link, String name, String kind) {

    static Item plain(String text) {
      return new Item(text, "", "", "");
    }
  }
}
