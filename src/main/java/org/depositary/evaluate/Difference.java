package org.depositary.evaluate;

/**
 * Something on which the answers and the gold tables differ.
 *
 * @param kind as in {@link Score}
 * @param what missed, spurious, or the values of both sides; where it stands
 */
public record Difference(String kind, String what) {

  static Difference of(String kind, Object... parts) {
    StringBuilder what = new StringBuilder();
    for (Object part : parts) {
      what.append(what.isEmpty() ? "" : "\t").append(part);
    }
    return new Difference(kind, what.toString().replaceAll("\\R", " "));
  }

  @Override
  public String toString() {
    return kind + "\t" + what;
  }
}
