package org.depositary.authority;

import org.depositary.authority.Name.Use;

/**
 * A record named at a place of a text.
 *
 * @param record what is named
 * @param form the name by which it was found
 * @param start of the name, in the clean text
 * @param end after the name
 * @param sure false while a short or shared name waits for its resolution
 */
public record Occurrence(AuthorityRecord record, String form, int start, int end, boolean sure)
    implements Comparable<Occurrence> {

  static Occurrence of(Name name, int start) {
    return new Occurrence(
        name.record(), name.form(), start, start + name.form().length(), name.use() == Use.FULL);
  }

  public Kind kind() {
    return record.kind();
  }

  public String key() {
    return record.key();
  }

  public int length() {
    return end - start;
  }

  Occurrence resolved() {
    return new Occurrence(record, form, start, end, true);
  }

  /** Whether the other name stands wholly inside this one and is shorter. */
  boolean covers(Occurrence other) {
    return start <= other.start && other.end <= end && length() > other.length();
  }

  /** By place, longer names first. */
  @Override
  public int compareTo(Occurrence other) {
    int byStart = Integer.compare(start, other.start);
    int byEnd = byStart != 0 ? byStart : Integer.compare(other.end, end);
    int byKind = byEnd != 0 ? byEnd : kind().compareTo(other.kind());
    return byKind != 0 ? byKind : key().compareTo(other.key());
  }
}
