package org.depositary.fact;

/**
 * The same recommendation made again. Its evidence is the later statement.
 *
 * @param earlier the statement made first
 * @param later the one that echoes it
 * @param similarity from 0 to 1
 * @param change what changed, in a few words; empty where nothing did
 */
public record Echo(
    Evidence evidence, Reference earlier, Reference later, double similarity, String change)
    implements Fact {

  /**
   * A statement of a document.
   *
   * @param document id
   * @param statement in it
   */
  public record Reference(String document, Statement statement) {}

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.echo(this);
  }
}
