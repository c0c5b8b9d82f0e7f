package org.depositary.extract;

import java.util.List;
import java.util.function.Consumer;
import org.depositary.fact.Fact;
import org.depositary.report.Issue;

/** Reads the facts of one kind off a document. Pure: the same document gives the same facts. */
public interface Extractor {

  /**
   * The facts of a document, in the order of its text.
   *
   * @param issues takes what was seen but left open
   */
  List<Fact> extract(AnnotatedDocument document, Consumer<Issue> issues);
}
