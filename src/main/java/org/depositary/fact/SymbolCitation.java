package org.depositary.fact;

/**
 * The symbol of a document is cited.
 *
 * @param symbol as printed, with plain hyphens: {@code E/CN.4/1998/75}
 */
public record SymbolCitation(Evidence evidence, String symbol) implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.symbolCitation(this);
  }
}
