package org.depositary.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.depositary.authority.Authorities;
import org.depositary.authority.Kind;

/** Says what a thing is when no record does but its key. */
final class Unrecorded {

  private final Authorities authorities;
  private final KeyedThings things;

  Unrecorded(Authorities authorities, KeyedThings things) {
    this.authorities = authorities;
    this.things = things;
  }

  /** Describes a numbered resolution, decision or convention. */
  void describeInstrument(QuadList quads, String key) {
    if (authorities.find(Kind.INSTRUMENT, key).isPresent()) {
      return;
    }
    NumberedInstrument.parse(key)
        .ifPresent(
            numbered -> {
              Node node = things.instrument(key);
              quads.type(node, numbered.type().term());
              RecordQuads.name(quads, node, key, numbered.type().label());
              RecordQuads.label(quads, node, numbered.label(authorities), "en");
            });
  }

  /** Describes a body of a State. */
  void describeActor(QuadList quads, String key) {
    if (things.hasActor(key)) {
      return;
    }
    StateBody.parse(key, authorities)
        .ifPresent(
            body -> {
              Node node = things.actor(key);
              quads.type(node, ORG.Organization.asNode());
              RecordQuads.name(quads, node, key, StateBody.TYPE);
              RecordQuads.label(quads, node, body.label(), "en");
              quads.add(node, ORG.subOrganizationOf.asNode(), things.record(body.state()));
            });
  }
}
