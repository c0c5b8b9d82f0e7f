package org.depositary.graph;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.fact.Adoption;
import org.depositary.fact.Fact;
import org.depositary.fact.Mention;
import org.depositary.fact.Provision;
import org.depositary.fact.ProvisionCitation;
import org.depositary.fact.Statement;
import org.depositary.fact.SymbolCitation;
import org.depositary.fact.TreatyAction;

/** Adds what is particular to each kind of fact; each visit gives the fact's node. */
final class FactVisitor implements Fact.Visitor<Node> {

  private final FactQuads fact;
  private final QuadList quads;
  private final KeyedThings things;
  private final BiConsumer<QuadList, String> instrumentDescriber;

  /**
   * @param instrumentDescriber adds what is known of an instrument with this key, if it has no
   *     record
   */
  FactVisitor(
      FactQuads fact, KeyedThings things, BiConsumer<QuadList, String> instrumentDescriber) {
    this.fact = fact;
    this.quads = fact.list();
    this.things = things;
    this.instrumentDescriber = instrumentDescriber;
  }

  @Override
  public Node statement(Statement each) {
    String hash = IriMinter.hash(each.evidence().quote());
    Node node = fact.fact("statement", type(each.kind()), each.evidence().locator(), hash);
    each.issuer().ifPresent(key -> quads.add(node, Vocabulary.issuer, things.actor(key)));
    all(node, Vocabulary.act, each.acts(), things::act);
    all(node, Vocabulary.addressee, each.addressees(), things::actor);
    all(node, Vocabulary.instrument, each.instruments(), this::instrument);
    all(node, Vocabulary.provision, each.provisions(), this::provision);
    all(node, Vocabulary.group, each.groups(), things::group);
    all(node, Vocabulary.theme, each.themes(), things::theme);
    quads.integer(node, Vocabulary.strength, each.strength());
    if (each.actionLevel() > 0) {
      quads.integer(node, Vocabulary.actionLevel, each.actionLevel());
    }
    each.followUp()
        .ifPresent(
            followUp ->
                quads
                    .text(node, Vocabulary.followUp, followUp.outcome().name())
                    .text(node, Vocabulary.followUpNote, followUp.note()));
    quads.text(node, Vocabulary.text, each.evidence().quote());
    return node;
  }

  private static Node type(Statement.Kind kind) {
    return switch (kind) {
      case DIRECTIVE -> Vocabulary.Recommendation;
      case DECLARATIVE -> Vocabulary.Affirmation;
      case PREAMBULAR -> Vocabulary.PreambularStatement;
    };
  }

  @Override
  public Node treatyAction(TreatyAction each) {
    Node node =
        fact.fact(
            "treaty-action",
            Vocabulary.TreatyAction,
            each.instrument(),
            each.state().orElse("none"),
            each.action().label(),
            IriMinter.hash(each.evidence().quote()));
    quads.add(node, Vocabulary.instrument, instrument(each.instrument()));
    each.state().ifPresent(key -> quads.add(node, Vocabulary.state, things.actor(key)));
    quads
        .text(node, Vocabulary.action, each.action().label())
        .text(node, Vocabulary.modality, each.modality().label());
    each.date().ifPresent(day -> quads.date(node, Vocabulary.date, day.toString()));
    each.asOf()
        .ifPresent(day -> quads.typed(node, Vocabulary.asOf, day.toString(), XSDDatatype.XSDdate));
    each.value().ifPresent(number -> quads.integer(node, Vocabulary.value, number));
    return node;
  }

  @Override
  public Node adoption(Adoption each) {
    // the instrument's key, as two bodies may have used one number
    Node node = fact.fact("adoption", Vocabulary.Adoption, each.instrument());
    quads
        .add(node, Vocabulary.body, things.actor(each.body()))
        .text(node, Vocabulary.number, each.number())
        .text(node, Vocabulary.subject, each.subject());
    each.mode().ifPresent(mode -> quads.text(node, Vocabulary.adoptionMode, mode));
    return addInstrument(node, each.instrument());
  }

  @Override
  public Node provisionCitation(ProvisionCitation each) {
    Node node =
        fact.fact(
            "citation", Vocabulary.ProvisionCitation, fact.place(), each.provision().toString());
    quads.add(node, Vocabulary.provision, provision(each.provision()));
    return addInstrument(node, each.provision().instrument());
  }

  @Override
  public Node symbolCitation(SymbolCitation each) {
    Node node = fact.fact("symbol", Vocabulary.SymbolCitation, fact.place(), each.symbol());
    quads.text(node, Vocabulary.symbol, each.symbol());
    return node;
  }

  @Override
  public Node mention(Mention each) {
    boolean isActor = each.of() == Mention.Of.ACTOR;
    Node type = isActor ? Vocabulary.ActorMention : Vocabulary.InstrumentMention;
    Node node = fact.fact("mention", type, fact.place(), each.key());
    Node mentioned = isActor ? things.actor(each.key()) : instrument(each.key());
    quads.add(node, Vocabulary.mentions, mentioned);
    return node;
  }

  private <T> void all(Node node, Node property, List<T> values, Function<T, Node> object) {
    values.forEach(value -> quads.add(node, property, object.apply(value)));
  }

  private Node addInstrument(Node node, String key) {
    quads.add(node, Vocabulary.instrument, instrument(key));
    return node;
  }

  private Node instrument(String key) {
    instrumentDescriber.accept(quads, key);
    return things.instrument(key);
  }

  private Node provision(Provision provision) {
    Node node = things.provision(provision);
    quads
        .type(node, Vocabulary.Provision)
        .add(node, DCTerms.isPartOf.asNode(), instrument(provision.instrument()))
        .text(node, Vocabulary.designation, provision.designation())
        .text(node, RDFS.label.asNode(), provision.toString());
    return node;
  }

  @Override
  public Node participation(org.depositary.fact.Participation each) {
    throw new UnsupportedOperationException("not in the graph yet: Participation");
  }

  @Override
  public Node agendaEntry(org.depositary.fact.AgendaEntry each) {
    throw new UnsupportedOperationException("not in the graph yet: AgendaEntry");
  }

  @Override
  public Node eventHeld(org.depositary.fact.EventHeld each) {
    throw new UnsupportedOperationException("not in the graph yet: EventHeld");
  }

  @Override
  public Node programme(org.depositary.fact.Programme each) {
    throw new UnsupportedOperationException("not in the graph yet: Programme");
  }

  @Override
  public Node agreement(org.depositary.fact.Agreement each) {
    throw new UnsupportedOperationException("not in the graph yet: Agreement");
  }

  @Override
  public Node position(org.depositary.fact.Position each) {
    throw new UnsupportedOperationException("not in the graph yet: Position");
  }

  @Override
  public Node figure(org.depositary.fact.Figure each) {
    throw new UnsupportedOperationException("not in the graph yet: Figure");
  }

  @Override
  public Node echo(org.depositary.fact.Echo each) {
    throw new UnsupportedOperationException("not in the graph yet: Echo");
  }
}
