package org.depositary.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.depositary.fact.Provision;

/**
 * Links a fact to what its keys name, and describes on the way what has no record but says itself
 * what it is.
 */
final class Links {

  private final QuadList quads;
  private final KeyedThings things;
  private final BiConsumer<QuadList, String> instrumentDescriber;

  /**
   * @param instrumentDescriber adds what is known of an instrument with this key, if it has no
   *     record
   */
  Links(QuadList quads, KeyedThings things, BiConsumer<QuadList, String> instrumentDescriber) {
    this.quads = quads;
    this.things = things;
    this.instrumentDescriber = instrumentDescriber;
  }

  void actor(Node fact, Node property, Optional<String> key) {
    key.ifPresent(each -> quads.add(fact, property, things.actor(each)));
  }

  void actors(Node fact, Node property, List<String> keys) {
    all(fact, property, keys, things::actor);
  }

  void acts(Node fact, List<String> keys) {
    all(fact, Vocabulary.act, keys, things::act);
  }

  void groups(Node fact, Node property, List<String> keys) {
    all(fact, property, keys, things::group);
  }

  void themes(Node fact, List<String> keys) {
    all(fact, Vocabulary.theme, keys, things::theme);
  }

  void instruments(Node fact, List<String> keys) {
    keys.forEach(key -> instrument(fact, Vocabulary.instrument, key));
  }

  void instrument(Node fact, Node property, String key) {
    quads.add(fact, property, instrument(key));
  }

  void provision(Node fact, Provision provision) {
    Node node = things.provision(provision);
    quads
        .add(fact, Vocabulary.provision, node)
        .type(node, Vocabulary.Provision)
        .add(node, DCTerms.isPartOf.asNode(), instrument(provision.instrument()))
        .text(node, Vocabulary.designation, provision.designation())
        .text(node, RDFS.label.asNode(), provision.toString());
  }

  private Node instrument(String key) {
    instrumentDescriber.accept(quads, key);
    return things.instrument(key);
  }

  private void all(Node fact, Node property, List<String> keys, Function<String, Node> thing) {
    keys.forEach(key -> quads.add(fact, property, thing.apply(key)));
  }
}
