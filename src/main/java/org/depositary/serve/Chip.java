package org.depositary.serve;

/**
 * A link to a thing, in the colour and with the letter of its kind.
 *
 * @param label its name
 * @param address of its page
 * @param hue {@code actor}, {@code instrument}, {@code commitment}, or {@code other}, which has no
 *     letter
 */
record Chip(String label, String address, String hue) {

  static final String OTHER = "other";

  /** Whether those who do not see its colour are told its kind by a letter. */
  boolean lettered() {
    return !hue.equals(OTHER);
  }
}
