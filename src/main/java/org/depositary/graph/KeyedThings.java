package org.depositary.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityRecord;
import org.depositary.authority.Kind;
import org.depositary.fact.Provision;

/** The addresses of what keys name; a key names the same thing with and without a record. */
final class KeyedThings {

  private final IriMinter minter;
  private final Authorities authorities;

  KeyedThings(IriMinter minter, Authorities authorities) {
    this.minter = minter;
    this.authorities = authorities;
  }

  Node record(AuthorityRecord each) {
    return switch (each.kind()) {
      case STATE -> minter.thing("state", each.key());
      case ACTOR, ACTOR_CLASS -> minter.thing("actor", each.key());
      case INSTRUMENT -> instrument(each.key());
      case GROUP -> group(each.key());
      case THEME -> theme(each.key());
      case ACT -> act(each.key());
    };
  }

  /** What a key in a record names, of the kind of that record. */
  Node sibling(AuthorityRecord record, String key) {
    return switch (record.kind()) {
      case STATE, ACTOR, ACTOR_CLASS -> actor(key);
      case INSTRUMENT -> instrument(key);
      case GROUP -> group(key);
      case THEME -> theme(key);
      case ACT -> act(key);
    };
  }

  /** A state when there is a record of one, else another actor or class of actors. */
  Node actor(String key) {
    boolean isState = authorities.find(Kind.STATE, key).isPresent();
    return minter.thing(isState ? "state" : "actor", key);
  }

  boolean hasActor(String key) {
    return authorities.actor(key).isPresent();
  }

  /** The name an actor's record has for it; the key when there is no record. */
  String actorLabel(String key) {
    return authorities.actor(key).map(AuthorityRecord::label).orElse(key);
  }

  /** What has a record with this key, if it can be counted or measured: no themes, no acts. */
  Optional<Node> byKey(String key) {
    return authorities
        .actor(key)
        .or(() -> authorities.find(Kind.INSTRUMENT, key))
        .or(() -> authorities.find(Kind.GROUP, key))
        .map(this::record);
  }

  Node event(String key) {
    return minter.thing("event", key);
  }

  Node instrument(String key) {
    return minter.thing("instrument", key);
  }

  Node provision(Provision provision) {
    return minter.thing("provision", provision.toString());
  }

  Node group(String key) {
    return minter.thing("group", key);
  }

  Node theme(String key) {
    return minter.thing("theme", key);
  }

  Node act(String key) {
    return minter.thing("act", key);
  }
}
