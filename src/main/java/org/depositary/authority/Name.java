package org.depositary.authority;

import java.util.Locale;

/**
 * A way a record may be named in a text.
 *
 * @param record whose name it is
 * @param form the name, in clean text
 * @param use what it takes for the name to mean the record
 */
record Name(AuthorityRecord record, String form, Use use) {

  /** What it takes for a name to mean its record. */
  enum Use {
    /** It always does. */
    FULL,
    /** It does where the record was named before. */
    CONTEXT,
    /** It does where what stands around it says so. */
    AMBIGUOUS
  }

  /** The form under which the automaton knows it. */
  String folded() {
    return form.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the text agrees in its capitals: a capital demands one, a small letter takes both, and
   * an acronym stands only as it is.
   */
  boolean agreesInCase(CharSequence text, int start) {
    boolean acronym = form.equals(form.toUpperCase(Locale.ROOT));
    for (int i = 0; i < form.length(); i++) {
      char mine = form.charAt(i);
      char theirs = text.charAt(start + i);
      if (mine != theirs && (acronym || Character.isUpperCase(mine)) && theirs != '\n') {
        return false;
      }
    }
    return true;
  }
}
