package org.depositary.extract;

/**
 * A name at the beginning of what is said of a person.
 *
 * @param name as printed
 * @param honorific as printed; empty where there is none
 * @param start of the two, in the clean text
 * @param end after them
 */
record PersonName(String name, String honorific, int start, int end) {

  /** The name by which two mentions of a person in a list are one. */
  String folded() {
    return Phrases.fold(name).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
