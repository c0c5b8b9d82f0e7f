package org.depositary.graph;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.outline.Outline;
import org.depositary.outline.Paragraph;
import org.depositary.text.Pages;
import org.depositary.text.SourceDocument;

/** Says a document and its paragraphs, with their words as they stand. */
final class DocumentQuads {

  private final IriMinter minter;
  private final KeyedThings things;
  private final SourceDocument document;
  private final Pages pages;
  private final Node node;
  private final QuadList quads;

  DocumentQuads(IriMinter minter, KeyedThings things, SourceDocument document) {
    this.minter = minter;
    this.things = things;
    this.document = document;
    this.pages = document.pages();
    this.node = minter.document(document.id());
    this.quads = new QuadList(minter.documentGraph(document.id()));
  }

  Stream<Quad> of(Outline outline) {
    document();
    outline.paragraphs().forEach(each -> paragraph(outline, each));
    return quads.stream();
  }

  private void document() {
    SourceDocument.Description about = document.description();
    quads.type(node, document.digestOf().isPresent() ? Vocabulary.Digest : Vocabulary.Document);
    document
        .digestOf()
        .ifPresent(
            original -> quads.add(node, Vocabulary.provWasDerivedFrom, minter.document(original)));
    quads
        .text(node, DCTerms.identifier.asNode(), document.id())
        .text(node, DCTerms.title.asNode(), about.title())
        .text(node, DCTerms.publisher.asNode(), about.issuer())
        .text(node, DCTerms.date.asNode(), about.date());
    about.symbols().forEach(symbol -> quads.text(node, Vocabulary.symbol, symbol));
    quads
        .text(node, DCTerms.language.asNode(), about.language())
        .text(node, DCTerms.rights.asNode(), about.rights())
        .text(node, SKOS.note.asNode(), about.note())
        .text(node, Vocabulary.sha256, document.sha256());
    if (!about.body().isEmpty()) {
      quads.add(node, Vocabulary.body, things.actor(about.body()));
    }
  }

  private void paragraph(Outline outline, Paragraph each) {
    Node paragraph = minter.paragraph(document.id(), each.locator());
    quads.type(paragraph, Vocabulary.Paragraph).add(paragraph, DCTerms.isPartOf.asNode(), node);
    each.parent()
        .ifPresent(
            parent ->
                quads.add(
                    paragraph,
                    Vocabulary.within,
                    minter.paragraph(document.id(), parent.locator())));
    quads
        .text(paragraph, Vocabulary.locator, each.locator())
        .integer(paragraph, Vocabulary.order, each.order())
        .text(paragraph, Vocabulary.paragraphType, each.type().label())
        .text(paragraph, Vocabulary.text, outline.text().quote(each.span()))
        .integer(paragraph, Vocabulary.start, each.span().start())
        .integer(paragraph, Vocabulary.end, each.span().end());
    pages
        .at(each.span().start())
        .ifPresent(page -> quads.integer(paragraph, Vocabulary.page, page));
  }
}
