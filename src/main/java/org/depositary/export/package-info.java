/**
 * The graph as files for others: a {@link org.depositary.export.Release} is written part by part,
 * sorted, the same graph always as the same bytes, without the words that {@link
 * org.depositary.export.Withholding} holds back. Releases are compared and their words put back
 * here too. The only package that knows RDF4J Rio.
 */
package org.depositary.export;
