package org.depositary.graph;

import org.apache.jena.graph.Node;
import org.depositary.fact.Agreement;
import org.depositary.fact.Figure;
import org.depositary.fact.Programme;

/** Says what is run, what was agreed, and what was counted. */
final class UndertakingQuads {

  private final FactQuads fact;
  private final QuadList quads;
  private final Links links;
  private final KeyedThings things;

  UndertakingQuads(FactQuads fact, Links links, KeyedThings things) {
    this.fact = fact;
    this.quads = fact.list();
    this.links = links;
    this.things = things;
  }

  Node programme(Programme each) {
    Node node = named("programme", Vocabulary.Programme, each.programme());
    quads.text(node, Vocabulary.programmeType, each.type());
    links.actors(node, Vocabulary.operator, each.operators());
    links.actors(node, Vocabulary.partner, each.partners());
    links.actors(node, Vocabulary.state, each.states());
    links.groups(node, Vocabulary.beneficiary, each.beneficiaries());
    links.themes(node, each.themes());
    return node;
  }

  Node agreement(Agreement each) {
    Node node = named("agreement", Vocabulary.Agreement, each.agreement());
    quads
        .text(node, Vocabulary.agreementType, each.type())
        .text(node, Vocabulary.subject, each.subject());
    links.actors(node, Vocabulary.party, each.parties());
    return node;
  }

  Node figure(Figure each) {
    String what = each.subject() + "\n" + each.predicate() + "\n" + each.unit();
    Node node = fact.fact("figure", Vocabulary.Figure, fact.place(), IriMinter.hash(what));
    quads
        .text(node, Vocabulary.subject, each.subject())
        .text(node, Vocabulary.predicate, each.predicate())
        .number(node, Vocabulary.value, each.value())
        .text(node, Vocabulary.unit, each.unit());
    things.byKey(each.subject()).ifPresent(thing -> quads.add(node, Vocabulary.about, thing));
    return node;
  }

  /** Two sentences of a paragraph may speak of one thing in different ways: each is a fact. */
  private Node named(String kind, Node type, String name) {
    String locator = fact.evidence().locator();
    String words = fact.evidence().quote() + "\n" + name;
    Node node = fact.fact(kind, type, locator, IriMinter.hash(words));
    quads.text(node, Vocabulary.name, name);
    return node;
  }
}
