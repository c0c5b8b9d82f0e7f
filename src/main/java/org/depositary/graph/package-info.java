/**
 * From values to RDF: {@link org.depositary.graph.FactMapper} turns a fact into quads, {@link
 * org.depositary.graph.CatalogueMapper} documents, paragraphs, authority records, the ontology and
 * the build itself. Every address is minted by {@link org.depositary.graph.IriMinter}, every term
 * is in {@link org.depositary.graph.Vocabulary}. Reads no text and stores nothing.
 */
package org.depositary.graph;
