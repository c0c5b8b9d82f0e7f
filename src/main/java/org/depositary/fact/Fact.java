package org.depositary.fact;

/** Something a document says. The visitor makes the compiler list what a new kind touches. */
public sealed interface Fact
    permits Statement,
        TreatyAction,
        Adoption,
        ProvisionCitation,
        SymbolCitation,
        Mention,
        Participation,
        AgendaEntry,
        EventHeld,
        Programme,
        Agreement,
        Position,
        Figure,
        Echo {

  Evidence evidence();

  <R> R accept(Visitor<R> visitor);

  /**
   * One method for each kind of fact.
   *
   * @param <R> what a visit gives
   */
  interface Visitor<R> {
    R statement(Statement statement);

    R treatyAction(TreatyAction action);

    R adoption(Adoption adoption);

    R provisionCitation(ProvisionCitation citation);

    R symbolCitation(SymbolCitation citation);

    R mention(Mention mention);

    R participation(Participation participation);

    R agendaEntry(AgendaEntry entry);

    R eventHeld(EventHeld event);

    R programme(Programme programme);

    R agreement(Agreement agreement);

    R position(Position position);

    R figure(Figure figure);

    R echo(Echo echo);
  }
}
