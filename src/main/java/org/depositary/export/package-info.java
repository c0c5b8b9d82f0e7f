/**
 * The graph as files for others: {@link org.depositary.export.GraphExporter} writes it in the
 * formats of {@link org.depositary.export.ExportFormat}, sorted, the same graph always as the same
 * bytes. The only package that knows RDF4J Rio.
 */
package org.depositary.export;
