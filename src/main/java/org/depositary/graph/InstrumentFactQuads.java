package org.depositary.graph;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.depositary.fact.Adoption;
import org.depositary.fact.Mention;
import org.depositary.fact.ProvisionCitation;
import org.depositary.fact.SymbolCitation;
import org.depositary.fact.TreatyAction;

/** Says what was done about instruments and where they, documents and actors are named. */
final class InstrumentFactQuads {

  private final FactQuads fact;
  private final QuadList quads;
  private final Links links;

  InstrumentFactQuads(FactQuads fact, Links links) {
    this.fact = fact;
    this.quads = fact.list();
    this.links = links;
  }

  Node treatyAction(TreatyAction each) {
    Node node =
        fact.fact(
            "treaty-action",
            Vocabulary.TreatyAction,
            each.instrument(),
            each.state().orElse("none"),
            each.action().label(),
            IriMinter.hash(each.evidence().quote()));
    links.instrument(node, Vocabulary.instrument, each.instrument());
    links.actor(node, Vocabulary.state, each.state());
    quads
        .text(node, Vocabulary.action, each.action().label())
        .text(node, Vocabulary.modality, each.modality().label());
    each.date().ifPresent(day -> quads.date(node, Vocabulary.date, day.toString()));
    each.asOf()
        .ifPresent(day -> quads.typed(node, Vocabulary.asOf, day.toString(), XSDDatatype.XSDdate));
    each.value().ifPresent(number -> quads.integer(node, Vocabulary.value, number));
    return node;
  }

  Node adoption(Adoption each) {
    // the instrument's key, as two bodies may have used one number
    Node node = fact.fact("adoption", Vocabulary.Adoption, each.instrument());
    links.actor(node, Vocabulary.body, Optional.of(each.body()));
    quads
        .text(node, Vocabulary.number, each.number())
        .text(node, Vocabulary.subject, each.subject());
    each.mode().ifPresent(mode -> quads.text(node, Vocabulary.adoptionMode, mode));
    links.instrument(node, Vocabulary.instrument, each.instrument());
    return node;
  }

  Node provisionCitation(ProvisionCitation each) {
    Node node =
        fact.fact(
            "citation", Vocabulary.ProvisionCitation, fact.place(), each.provision().toString());
    links.provision(node, each.provision());
    links.instrument(node, Vocabulary.instrument, each.provision().instrument());
    return node;
  }

  Node symbolCitation(SymbolCitation each) {
    Node node = fact.fact("symbol", Vocabulary.SymbolCitation, fact.place(), each.symbol());
    quads.text(node, Vocabulary.symbol, each.symbol());
    return node;
  }

  Node mention(Mention each) {
    boolean isActor = each.of() == Mention.Of.ACTOR;
    Node type = isActor ? Vocabulary.ActorMention : Vocabulary.InstrumentMention;
    Node node = fact.fact("mention", type, fact.place(), each.key());
    if (isActor) {
      links.actor(node, Vocabulary.mentions, Optional.of(each.key()));
    } else {
      links.instrument(node, Vocabulary.mentions, each.key());
    }
    return node;
  }
}
