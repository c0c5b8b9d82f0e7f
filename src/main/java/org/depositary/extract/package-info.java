/**
 * Facts from a document: each {@link org.depositary.extract.Extractor} takes an annotated document
 * and gives the facts of one kind; {@link org.depositary.extract.Extractors} lists them. Pure: the
 * same document gives the same facts. Knows no RDF and no files.
 */
package org.depositary.extract;
