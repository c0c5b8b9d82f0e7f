package org.depositary.fact;

import java.util.List;

/**
 * A programme, project, service, centre or scheme that is named or has a named operator.
 *
 * @param programme its name, or what it is in the words of the text
 * @param type programme, project, network, centre, service, scheme, charter, system, initiative,
 *     dialogue
 * @param operators keys of those who run it
 * @param partners keys of those who help
 * @param states keys of the states concerned
 * @param beneficiaries keys of the groups it is for
 * @param themes keys of its themes
 */
public record Programme(
    Evidence evidence,
    String programme,
    String type,
    List<String> operators,
    List<String> partners,
    List<String> states,
    List<String> beneficiaries,
    List<String> themes)
    implements Fact {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.programme(this);
  }
}
