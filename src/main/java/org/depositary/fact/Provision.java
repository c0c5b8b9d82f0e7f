package org.depositary.fact;

/**
 * A part of an instrument.
 *
 * @param instrument key of the instrument
 * @param designation normalised: {@code art. 4}, {@code para. 191(b)}, {@code paras. 140-147}
 */
public record Provision(String instrument, String designation) implements Comparable<Provision> {

  @Override
  public String toString() {
    return instrument + " " + designation;
  }

  @Override
  public int compareTo(Provision other) {
    return toString().compareTo(other.toString());
  }
}
