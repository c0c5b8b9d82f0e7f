package org.depositary.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.depositary.fact.AgendaEntry;
import org.depositary.fact.EventHeld;
import org.depositary.fact.Participation;

/**
 * Says which events there were and who took part. A person is one of a document, known by the name
 * printed there: nobody is taken for a namesake in another document. A post is a membership, never
 * a bare link between person and organisation.
 */
final class MeetingQuads {

  private final FactQuads fact;
  private final QuadList quads;
  private final Links links;
  private final KeyedThings things;

  MeetingQuads(FactQuads fact, Links links, KeyedThings things) {
    this.fact = fact;
    this.quads = fact.list();
    this.links = links;
    this.things = things;
  }

  Node participation(Participation each) {
    String category = each.category().label();
    String name = IriMinter.hash(each.name());
    Node node = fact.fact("participation", Vocabulary.Participation, category, name);
    quads
        .add(node, Vocabulary.participant, person(each.name()))
        .text(node, Vocabulary.category, category)
        .text(node, Vocabulary.honorific, each.honorific());
    links.actor(node, Vocabulary.represents, each.state());
    membership(node, each.name(), each.position(), each.affiliation(), each.organization());
    return node;
  }

  Node agendaEntry(AgendaEntry each) {
    String entry = each.session() + "\n" + each.topic() + "\n" + each.person();
    Node node =
        fact.fact(
            "agenda-entry", Vocabulary.AgendaEntry, each.role().label(), IriMinter.hash(entry));
    quads
        .text(node, Vocabulary.session, each.session())
        .text(node, Vocabulary.topic, each.topic())
        .text(node, Vocabulary.role, each.role().label())
        .add(node, Vocabulary.participant, person(each.person()))
        .text(node, Vocabulary.organizationName, each.organization());
    links.actor(node, Vocabulary.represents, each.state());
    Optional<String> key = Optional.of(each.organization()).filter(things::hasActor);
    membership(node, each.person(), each.position(), key.isEmpty() ? each.organization() : "", key);
    return node;
  }

  private Node person(String name) {
    Node person = fact.part("person", IriMinter.hash(name));
    quads.type(person, FOAF.Person.asNode()).text(person, FOAF.name.asNode(), name);
    return person;
  }

  private void membership(
      Node node, String name, String position, String affiliation, Optional<String> organization) {
    if (position.isEmpty() && affiliation.isEmpty() && organization.isEmpty()) {
      return;
    }
    String post = String.join("\n", name, position, affiliation, organization.orElse(""));
    Node membership = fact.part("membership", IriMinter.hash(post));
    quads
        .add(node, Vocabulary.membership, membership)
        .type(membership, ORG.Membership.asNode())
        .add(membership, ORG.member.asNode(), person(name))
        .text(membership, Vocabulary.position, position)
        .text(membership, Vocabulary.affiliation, affiliation);
    links.actor(membership, ORG.organization.asNode(), organization);
    if (organization.isEmpty() && !affiliation.isEmpty()) {
      quads.add(membership, ORG.organization.asNode(), organization(affiliation));
    }
  }

  /** An organisation without a record is one of the document, known by the name printed there. */
  private Node organization(String name) {
    Node organization = fact.part("organization", IriMinter.hash(name));
    quads
        .type(organization, ORG.Organization.asNode())
        .text(organization, SKOS.prefLabel.asNode(), name);
    return organization;
  }

  Node eventHeld(EventHeld each) {
    String name = each.key().orElseGet(() -> IriMinter.hash(each.event()));
    Node node = fact.fact("event-held", Vocabulary.EventHeld, name);
    quads
        .add(node, Vocabulary.event, event(each))
        .text(node, Vocabulary.name, each.event())
        .date(node, Vocabulary.from, each.from())
        .date(node, Vocabulary.to, each.to())
        .text(node, Vocabulary.place, each.place());
    return node;
  }

  /** An event with a record is the same in all documents; others are of one document. */
  private Node event(EventHeld each) {
    Node event =
        each.key()
            .map(things::event)
            .orElseGet(() -> fact.part("event", IriMinter.hash(each.event())));
    quads.type(event, SchemaDO.Event.asNode());
    each.key()
        .filter(things::hasActor)
        .ifPresentOrElse(
            key ->
                quads
                    .text(event, SchemaDO.name.asNode(), things.actorLabel(key))
                    .add(event, RDFS.seeAlso.asNode(), things.actor(key)),
            () -> quads.text(event, SchemaDO.name.asNode(), each.event()));
    return event;
  }
}
