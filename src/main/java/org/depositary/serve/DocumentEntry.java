package org.depositary.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A document in the list of all.
 *
 * @param symbols joined by commas
 * @param digest whether it is a retelling in our own words
 * @param paragraphs how many it has
 * @param facts how many were read off it, mentions too
 */
record DocumentEntry(
    String id,
    String title,
    String issuer,
    String date,
    String symbols,
    String rights,
    boolean digest,
    int paragraphs,
    int facts) {

  /** All documents of the graph. */
  static List<DocumentEntry> all(Site site) {
    return site.rows("documents", Map.of()).rows().stream().map(DocumentEntry::of).toList();
  }

  private static DocumentEntry of(Binding row) {
    String id = FactRows.text(row.get("document"));
    return new DocumentEntry(
        id,
        DocumentHead.text(row, "title").orElse(id),
        DocumentHead.text(row, "issuer").orElse(""),
        DocumentHead.text(row, "date").orElse(""),
        DocumentHead.text(row, "symbols").orElse("").replace("|", ", "),
        DocumentHead.text(row, "rights").orElse(""),
        Boolean.TRUE.equals(row.get("digest").getLiteralValue()),
        FactRows.number(row, "paragraphs"),
        FactRows.number(row, "facts"));
  }
}
