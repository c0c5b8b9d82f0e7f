package org.depositary.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.depositary.graph.Vocabulary;

/**
 * Where the things of the graph are on this server: it answers under its own address, whatever the
 * IRIs of the graph begin with. The ontology is at {@code /ontology}, and its own IRI is the same
 * whatever the others begin with.
 */
final class Addresses {

  private static final String ONTOLOGY = "/ontology";

  private final Supplier<String> base;

  /**
   * @param base what the IRIs of the graph begin with, with a slash at its end
   */
  Addresses(String base) {
    this(() -> base);
  }

  /**
   * @param base what the IRIs of the graph in force begin with, with a slash at its end
   */
  Addresses(Supplier<String> base) {
    this.base = base;
  }

  /** The IRI that a path of this server is about: {@code /id/state/MAR}. */
  String iri(String path) {
    return isBelow(path, ONTOLOGY)
        ? Vocabulary.ONTOLOGY.getURI() + path.substring(ONTOLOGY.length())
        : base.get() + path.substring(1);
  }

  /** The path of an IRI on this server, if it is one of ours. */
  Optional<String> path(String iri) {
    String ontology = Vocabulary.ONTOLOGY.getURI();
    if (isBelow(iri, ontology)) {
      return Optional.of(ONTOLOGY + iri.substring(ontology.length()));
    }
    String start = base.get();
    return iri.startsWith(start)
        ? Optional.of("/" + iri.substring(start.length()))
        : Optional.empty();
  }

  private static boolean isBelow(String address, String folder) {
    return address.startsWith(folder)
        && (address.length() == folder.length()
            || "/#".indexOf(address.charAt(folder.length())) >= 0);
  }

  /** Where a link to an IRI leads: to this server for ours, else to the IRI itself. */
  String link(String iri) {
    return path(iri).orElse(iri);
  }

  /** A value as a part of an address. */
  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Where a paragraph is on the page of its document, which may be one of several.
   *
   * @param locator of the paragraph; empty for the document itself
   */
  static String place(String document, String locator) {
    String page = "/documents/" + encoded(document);
    return locator.isEmpty() ? page : page + "?at=" + encoded(locator) + "#" + encoded(locator);
  }
}
