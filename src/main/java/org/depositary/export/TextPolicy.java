package org.depositary.export;

/** How much of a document's own words an export holds. */
public enum TextPolicy {
  /** All: the text of every paragraph and every quote. */
  FULL,
  /** The quotes of the facts; not the text of the paragraphs. */
  QUOTE,
  /** None; in their place stands where they are and what their hash is. */
  NONE
}
