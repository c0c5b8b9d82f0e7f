package org.depositary.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.depositary.fact.Echo;
import org.depositary.fact.Evidence;
import org.depositary.fact.Position;
import org.depositary.fact.Statement;

/** Says what bodies state, what others hold, and which statement echoes which. */
final class StatementQuads {

  private static final int SIMILARITY_DIGITS = 2;

  private final FactQuads fact;
  private final QuadList quads;
  private final Links links;

  StatementQuads(FactQuads fact, Links links) {
    this.fact = fact;
    this.quads = fact.list();
    this.links = links;
  }

  Node statement(Statement each) {
    String hash = IriMinter.hash(each.evidence().quote());
    Node node = fact.fact("statement", type(each.kind()), each.evidence().locator(), hash);
    links.actor(node, Vocabulary.issuer, each.issuer());
    links.acts(node, each.acts());
    links.actors(node, Vocabulary.addressee, each.addressees());
    links.instruments(node, each.instruments());
    each.provisions().forEach(provision -> links.provision(node, provision));
    links.groups(node, Vocabulary.group, each.groups());
    links.themes(node, each.themes());
    quads.integer(node, Vocabulary.strength, each.strength());
    if (each.actionLevel() > 0) {
      quads.integer(node, Vocabulary.actionLevel, each.actionLevel());
    }
    quads.text(node, Vocabulary.deadline, each.deadline());
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

  Node position(Position each) {
    String hash = IriMinter.hash(each.evidence().quote());
    Node node = fact.fact("position", Vocabulary.Position, each.evidence().locator(), hash);
    links.actors(node, Vocabulary.holder, each.holders());
    quads.text(node, Vocabulary.stance, each.stance().label());
    links.instruments(node, each.instruments());
    links.actors(node, Vocabulary.addressee, each.addressees());
    links.themes(node, each.themes());
    quads.text(node, Vocabulary.text, each.evidence().quote());
    return node;
  }

  Node echo(Echo each) {
    String pair = name(each.earlier()) + "\n" + name(each.later());
    Node node = fact.fact("echo", Vocabulary.Echo, IriMinter.hash(pair));
    String similarity =
        BigDecimal.valueOf(each.similarity())
            .setScale(SIMILARITY_DIGITS, RoundingMode.HALF_UP)
            .toPlainString();
    quads
        .add(node, Vocabulary.earlier, address(each.earlier()))
        .add(node, Vocabulary.later, address(each.later()))
        .typed(node, Vocabulary.similarity, similarity, XSDDatatype.XSDdecimal)
        .text(node, Vocabulary.change, each.change());
    return node;
  }

  /** Where a statement of any document is said. */
  private Node address(Echo.Reference reference) {
    Evidence evidence = reference.statement().evidence();
    return fact.address(
        "statement", reference.document(), evidence.locator(), IriMinter.hash(evidence.quote()));
  }

  private static String name(Echo.Reference reference) {
    Evidence evidence = reference.statement().evidence();
    return String.join("\n", reference.document(), evidence.locator(), evidence.quote());
  }
}
