package org.depositary.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.depositary.extract.StatedDocument;
import org.depositary.extract.UnmatchedName;
import org.depositary.report.Issue;

/**
 * What the line made of one document.
 *
 * @param id of the document
 * @param quads of its graph; empty when it failed
 * @param paragraphs how many
 * @param facts how many
 * @param stated what it recommends, for finding echoes; empty when it failed
 * @param unmatched names in it that no record has
 * @param issues what was wrong or left open, in the order of the line
 */
record BuiltDocument(
    String id,
    List<Quad> quads,
    int paragraphs,
    int facts,
    Optional<StatedDocument> stated,
    List<UnmatchedName> unmatched,
    List<Issue> issues) {

  boolean failed() {
    return quads.isEmpty();
  }
}
