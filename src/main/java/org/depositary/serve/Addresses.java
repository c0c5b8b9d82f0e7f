package org.depositary.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where the things of the graph are on this server: it answers under its own address, whatever the
 * IRIs of the graph begin with.
 */
final class Addresses {

  private final String base;

  /**
   * @param base what the IRIs of the graph begin with, with a slash at its end
   */
  Addresses(String base) {
    this.base = base;
  }

  /** The IRI that a path of this server is about: {@code /id/state/MAR}. */
  String iri(String path) {
    return base + path.substring(1);
  }

  /** The path of an IRI on this server, if it is one of ours. */
  Optional<String> path(String iri) {
    return iri.startsWith(base)
        ? Optional.of("/" + iri.substring(base.length()))
        : Optional.empty();
  }

  /** Where a link to an IRI leads: to this server for ours, else to the IRI itself. */
  String link(String iri) {
    return path(iri).orElse(iri);
  }

  /** A value as a part of an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
