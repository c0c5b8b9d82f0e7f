package org.depositary.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.depositary.fact.Evidence;

/** What all facts have in common: a place in a document, a rule, and words as evidence. */
final class FactQuads {

  private final IriMinter minter;
  private final String document;
  private final Optional<String> paragraph;
  private final Evidence evidence;
  private final QuadList quads;

  /**
   * @param paragraph locator of the paragraph it stands in, if any
   */
  FactQuads(IriMinter minter, String document, Optional<String> paragraph, Evidence evidence) {
    this.minter = minter;
    this.document = document;
    this.paragraph = paragraph;
    this.evidence = evidence;
    this.quads = new QuadList(minter.documentGraph(document));
  }

  QuadList list() {
    return quads;
  }

  Stream<Quad> stream() {
    return quads.stream();
  }

  Evidence evidence() {
    return evidence;
  }

  /**
   * A fact known by where it stands and other parts.
   *
   * @param kind first part of its path
   * @param type its class
   * @param parts what else identifies it in its document
   */
  Node fact(String kind, Node type, String... parts) {
    Node fact = minter.fact(kind, document, parts);
    Node source = minter.document(document);
    quads.type(fact, type).add(fact, Vocabulary.inDocument, source);
    paragraph.ifPresent(
        each -> quads.add(fact, Vocabulary.inParagraph, minter.paragraph(document, each)));
    Node words = minter.evidence(document, evidence.span());
    quads
        .text(fact, Vocabulary.locator, evidence.locator())
        .text(fact, Vocabulary.rule, evidence.rule())
        .add(fact, Vocabulary.provWasQuotedFrom, words);
    words(words, source);
    annotation(fact, words);
    return fact;
  }

  /** Something the document tells of beside the fact: a person, an event. */
  Node part(String kind, String... parts) {
    return address(kind, document, parts);
  }

  /** The address of a fact or thing of any document. */
  Node address(String kind, String inDocument, String... parts) {
    return minter.fact(kind, inDocument, parts);
  }

  /** Offsets that tell this evidence from others in the document. */
  String place() {
    return evidence.span().start() + "-" + evidence.span().end();
  }

  /** The same for readers of Web Annotation: the words are annotated with the fact. */
  private void annotation(Node fact, Node words) {
    Node annotation = NodeFactory.createURI(fact.getURI() + "/annotation");
    quads
        .type(annotation, OA.Annotation.asNode())
        .add(annotation, OA.motivatedBy.asNode(), OA.describing.asNode())
        .add(annotation, OA.hasBody.asNode(), fact)
        .add(annotation, OA.hasTarget.asNode(), words);
  }

  private void words(Node words, Node source) {
    Node position = NodeFactory.createURI(words.getURI() + "/position");
    Node quote = NodeFactory.createURI(words.getURI() + "/quote");
    quads
        .type(words, OA.SpecificResource.asNode())
        .add(words, OA.hasSource.asNode(), source)
        .add(words, OA.hasSelector.asNode(), position)
        .add(words, OA.hasSelector.asNode(), quote)
        .type(position, OA.TextPositionSelector.asNode())
        .integer(position, OA.start.asNode(), evidence.span().start())
        .integer(position, OA.end.asNode(), evidence.span().end())
        .type(quote, OA.TextQuoteSelector.asNode())
        .text(quote, OA.exact.asNode(), evidence.quote());
  }
}
