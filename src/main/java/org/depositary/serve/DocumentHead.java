package org.depositary.serve;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a document is.
 *
 * @param path of the page about it as a thing
 * @param original link to what a digest stands in for
 */
record DocumentHead(
    String path,
    Optional<String> title,
    Optional<String> issuer,
    Optional<String> date,
    List<String> symbols,
    Optional<String> rights,
    Optional<String> note,
    Optional<Chip> original) {

  static DocumentHead of(Binding row, Addresses addresses) {
    Optional<Chip> original =
        text(row, "original")
            .map(
                iri ->
                    new Chip(
                        text(row, "originalTitle").orElse(iri.substring(iri.lastIndexOf('/') + 1)),
                        addresses.link(iri),
                        Chip.OTHER));
    return new DocumentHead(
        addresses.link(row.get("thing").getURI()),
        text(row, "title"),
        text(row, "issuer"),
        text(row, "date"),
        text(row, "symbols")
            .filter(each -> !each.isEmpty())
            .map(each -> List.of(each.split("\\|")))
            .orElse(List.of()),
        text(row, "rights"),
        text(row, "note"),
        original);
  }

  static Optional<String> text(Binding row, String column) {
    Node value = row.get(column);
    return value == null ? Optional.empty() : Optional.of(FactRows.text(value));
  }
}
