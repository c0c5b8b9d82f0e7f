package org.depositary.extract;

import java.util.Optional;

/**
 * A place of a text that names an event.
 *
 * @param identity what mentions of one event have in common
 * @param name completed where the text names it in short
 * @param key of its record, when it has one
 * @param start in the clean text
 * @param end with its dates and its place
 */
record EventMention(
    String identity, String name, Optional<String> key, Setting setting, int start, int end) {

  /**
   * When and where.
   *
   * @param place as printed; empty where none is
   * @param end after the words that say so, in the clean text
   */
  record Setting(Optional<EventDates> dates, String place, int end) {

    String from() {
      return dates.map(EventDates::from).orElse("");
    }

    String to() {
      return dates.map(EventDates::to).orElse("");
    }
  }

  /** How much it says of when and where. */
  int weight() {
    return setting.dates().map(EventDates::precision).orElse(0) * 2
        + (setting.place().isEmpty() ? 0 : 1);
  }
}
