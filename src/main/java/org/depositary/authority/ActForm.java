package org.depositary.authority;

import java.util.Locale;

/** The forms in which a record of an act lists its words; each is a field of the record. */
public enum ActForm {
  /** "urges", "urged": speaks for its subject. */
  FINITE,
  /** "urge": speaks for a subject in the plural; after "to" it is content. */
  BASE,
  /** "urging". */
  PARTICIPLE,
  /** "urged" after "is" or "are": asks its subject. */
  PASSIVE,
  /** "concerned" after "is", or at the head of a preambular paragraph. */
  ADJECTIVE,
  /** "should": asks its subject. */
  MODAL,
  /** "the need": an act as the object of another. */
  NOUN;

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a record lists a word in this form. */
  public boolean isOf(AuthorityRecord act, String word) {
    return act.detail(field()).contains(word);
  }
}
