package org.depositary.pipeline;

import org.depositary.report.Issue.Level;

/**
 * What a build came to.
 *
 * @param documents built
 * @param skipped documents that could not be read or did not stand their checks
 * @param passedOver files that are no documents
 * @param paragraphs in all documents
 * @param facts in all documents
 * @param quads stored
 * @param candidates names that no record has
 * @param worst the gravest issue met; null for none
 */
public record BuildReport(
    int documents,
    int skipped,
    int passedOver,
    int paragraphs,
    int facts,
    long quads,
    CandidateNames candidates,
    Level worst) {

  public boolean hasErrors() {
    return worst == Level.ERROR;
  }
}
