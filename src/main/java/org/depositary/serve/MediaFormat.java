package org.depositary.serve;

import java.util.List;

/** A format something is sent in. */
enum MediaFormat {
  HTML("HTML", "html", "text/html", "application/xhtml+xml"),
  TURTLE("Turtle", "ttl", "text/turtle"),
  JSON_LD("JSON-LD", "jsonld", "application/ld+json"),
  N_TRIPLES("N-Triples", "nt", "application/n-triples"),
  RDF_XML("RDF/XML", "rdf", "application/rdf+xml"),
  JSON("JSON", "json", "application/sparql-results+json", "application/json"),
  CSV("CSV", "csv", "text/csv"),
  TSV("TSV", "tsv", "text/tab-separated-values"),
  XML("XML", "xml", "application/sparql-results+xml", "application/xml", "text/xml");

  private final String label;
  private final String suffix;
  private final List<String> types;

  MediaFormat(String label, String suffix, String... types) {
    this.label = label;
    this.suffix = suffix;
    this.types = List.of(types);
  }

  /** What people call it: {@code Turtle}. */
  String label() {
    return label;
  }

  /** How an address that asks for it ends, without the dot; also its name in a query string. */
  String suffix() {
    return suffix;
  }

  /** The media type it is sent as, without a character set. */
  String type() {
    return types.get(0);
  }

  /** The media types it may be asked for as; the one it is sent as first. */
  List<String> types() {
    return types;
  }
}
