package org.depositary.graph;

import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.depositary.fact.Adoption;
import org.depositary.fact.AgendaEntry;
import org.depositary.fact.Agreement;
import org.depositary.fact.Echo;
import org.depositary.fact.EventHeld;
import org.depositary.fact.Fact;
import org.depositary.fact.Figure;
import org.depositary.fact.Mention;
import org.depositary.fact.Participation;
import org.depositary.fact.Position;
import org.depositary.fact.Programme;
import org.depositary.fact.ProvisionCitation;
import org.depositary.fact.Statement;
import org.depositary.fact.SymbolCitation;
import org.depositary.fact.TreatyAction;

/** Hands each kind of fact to what says its family; each visit gives the fact's node. */
final class FactVisitor implements Fact.Visitor<Node> {

  private final StatementQuads statements;
  private final InstrumentFactQuads instruments;
  private final MeetingQuads meetings;
  private final UndertakingQuads undertakings;

  /**
   * @param instrumentDescriber adds what is known of an instrument with this key, if it has no
   *     record
   */
  FactVisitor(
      FactQuads fact, KeyedThings things, BiConsumer<QuadList, String> instrumentDescriber) {
    Links links = new Links(fact.list(), things, instrumentDescriber);
    this.statements = new StatementQuads(fact, links);
    this.instruments = new InstrumentFactQuads(fact, links);
    this.meetings = new MeetingQuads(fact, links, things);
    this.undertakings = new UndertakingQuads(fact, links, things);
  }

  @Override
  public Node statement(Statement statement) {
    return statements.statement(statement);
  }

  @Override
  public Node treatyAction(TreatyAction action) {
    return instruments.treatyAction(action);
  }

  @Override
  public Node adoption(Adoption adoption) {
    return instruments.adoption(adoption);
  }

  @Override
  public Node provisionCitation(ProvisionCitation citation) {
    return instruments.provisionCitation(citation);
  }

  @Override
  public Node symbolCitation(SymbolCitation citation) {
    return instruments.symbolCitation(citation);
  }

  @Override
  public Node mention(Mention mention) {
    return instruments.mention(mention);
  }

  @Override
  public Node participation(Participation participation) {
    return meetings.participation(participation);
  }

  @Override
  public Node agendaEntry(AgendaEntry entry) {
    return meetings.agendaEntry(entry);
  }

  @Override
  public Node eventHeld(EventHeld event) {
    return meetings.eventHeld(event);
  }

  @Override
  public Node programme(Programme programme) {
    return undertakings.programme(programme);
  }

  @Override
  public Node agreement(Agreement agreement) {
    return undertakings.agreement(agreement);
  }

  @Override
  public Node position(Position position) {
    return statements.position(position);
  }

  @Override
  public Node figure(Figure figure) {
    return undertakings.figure(figure);
  }

  @Override
  public Node echo(Echo echo) {
    return statements.echo(echo);
  }
}
