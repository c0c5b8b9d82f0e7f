/**
 * Whether a graph may be stored: {@link org.depositary.check.ShapeValidator} holds it against the
 * shapes, {@link org.depositary.check.EvidenceCheck} its quotes against the texts, and {@link
 * org.depositary.check.EmptyResultCheck} runs the queries that must return nothing. Gives issues,
 * mends nothing, and knows no rule of its own: rules are files.
 */
package org.depositary.check;
