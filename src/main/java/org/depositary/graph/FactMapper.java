package org.depositary.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.depositary.authority.Authorities;
import org.depositary.authority.Kind;
import org.depositary.fact.Fact;
import org.depositary.outline.Paragraph;
import org.depositary.text.SourceDocument;

/**
 * Says a fact in RDF, in its document's graph: the fact, the words it came from, and what it names
 * that has no authority record but says itself what it is (provisions, numbered instruments). The
 * same fact gives the same quads in the same order; quads may come more than once. Safe for use by
 * many threads.
 */
public final class FactMapper {

  private final IriMinter minter;
  private final Authorities authorities;
  private final KeyedThings things;

  public FactMapper(IriMinter minter, Authorities authorities) {
    this.minter = minter;
    this.authorities = authorities;
    this.things = new KeyedThings(minter, authorities);
  }

  /**
   * The quads of a fact.
   *
   * @param document it stands in
   * @param paragraph it stands in, if any
   * @throws IllegalArgumentException when two different keys would share an address
   */
  public Stream<Quad> quads(SourceDocument document, Optional<Paragraph> paragraph, Fact fact) {
    return quads(document.id(), paragraph.map(Paragraph::locator), fact);
  }

  /**
   * The quads of a fact found when its document is no longer at hand; its evidence says in which
   * paragraph it stands.
   *
   * @param document id of its document
   */
  public Stream<Quad> quads(String document, Fact fact) {
    String locator = fact.evidence().locator();
    return quads(document, Optional.of(locator).filter(each -> !each.isEmpty()), fact);
  }

  private Stream<Quad> quads(String document, Optional<String> paragraph, Fact fact) {
    FactQuads quads = new FactQuads(minter, document, paragraph, fact.evidence());
    fact.accept(new FactVisitor(quads, things, this::describe));
    return quads.stream();
  }

  /** Says what an instrument is when no record does but its key. */
  private void describe(QuadList quads, String key) {
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
}
