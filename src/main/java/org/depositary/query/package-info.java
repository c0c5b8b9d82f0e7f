/**
 * Questions to the graph: {@link org.depositary.query.QueryCatalogue} reads the questions kept as
 * files, {@link org.depositary.query.QueryRunner} answers those and free SPARQL within limits, and
 * {@link org.depositary.query.AnswerFormat} writes an answer. Knows SPARQL and its results; knows
 * nothing of stores, files of text or the web.
 */
package org.depositary.query;
