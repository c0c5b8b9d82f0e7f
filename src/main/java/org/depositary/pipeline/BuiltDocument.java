package org.depositary.pipeline;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.depositary.report.Issue;

/**
 * What the line made of one document.
 *
 * @param id of the document
 * @param quads of its graph; empty when it failed
 * @param paragraphs how many
 * @param facts how many
 * @param issues what was wrong or left open, in the order of the line
 */
record BuiltDocument(String id, List<Quad> quads, int paragraphs, int facts, List<Issue> issues) {

  boolean failed() {
    return quads.isEmpty();
  }
}
