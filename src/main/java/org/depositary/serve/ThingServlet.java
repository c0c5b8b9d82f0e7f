package org.depositary.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Every IRI of the graph resolves here: as a page to whoever asks for one, else as RDF, by Accept
 * or by suffix, the same triples in each.
 */
final class ThingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Negotiation FORMATS =
      new Negotiation(
          MediaFormat.TURTLE,
          MediaFormat.HTML,
          MediaFormat.JSON_LD,
          MediaFormat.N_TRIPLES,
          MediaFormat.RDF_XML);

  private final transient Resources resources;
  private final transient ThingPage page;
  private final transient Chips chips;
  private final transient PerBuild<Search> index;
  private final transient Supplier<Map<String, String>> prefixes;

  ThingServlet(
      Resources resources,
      ThingPage page,
      Chips chips,
      PerBuild<Search> index,
      Supplier<Map<String, String>> prefixes) {
    this.resources = resources;
    this.page = page;
    this.chips = chips;
    this.index = index;
    this.prefixes = prefixes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    Optional<Resources.Described> found = resources.find(path);
    if (found.isPresent()) {
      response.addHeader("Vary", "Accept");
      Optional<MediaFormat> format = FORMATS.accepted(request.getHeader("Accept"));
      if (format.isEmpty()) {
        response.sendError(HttpStatus.NOT_ACCEPTABLE, "this is to be had as " + FORMATS.types());
      } else {
        response.setHeader("Content-Location", path + "." + format.get().suffix());
        send(response, path, found.get(), format.get());
      }
      return;
    }
    Optional<MediaFormat> suffix = FORMATS.suffix(path);
    if (suffix.isPresent()) {
      String thing = path.substring(0, path.length() - suffix.get().suffix().length() - 1);
      found = resources.find(thing);
      if (found.isPresent()) {
        send(response, thing, found.get(), suffix.get());
        return;
      }
    }
    refuse(request, response, path);
  }

  /** Names what is spelt nearly so, if that can be told at once. */
  private void refuse(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    String key = path.substring(path.lastIndexOf('/') + 1).replace('-', ' ');
    List<Chip> near =
        index.ready().map(search -> search.near(key)).orElse(List.of()).stream()
            .flatMap(each -> chips.chip(each.iri(), each.label()).stream())
            .toList();
    request.setAttribute(ErrorServlet.NEAR, near);
    response.sendError(HttpStatus.NOT_FOUND, "the graph says nothing of " + path);
  }

  private void send(
      HttpServletResponse response, String path, Resources.Described found, MediaFormat format)
      throws IOException {
    for (MediaFormat each : FORMATS.offered()) {
      String link = "<%s.%s>; rel=\"alternate\"; type=\"%s\"";
      response.addHeader("Link", link.formatted(path, each.suffix(), each.type()));
    }
    response.addHeader(
        "Link", "<%s.ttl>; rel=\"describedby\"; type=\"text/turtle\"".formatted(path));
    if (found.whole().isPresent()) {
      String whole = "/sparql?query=" + Addresses.encoded(found.whole().get());
      String link = "<%s>; rel=\"related\"; title=\"cut after %d triples; these are all\"";
      response.addHeader("Link", link.formatted(whole, found.triples().size()));
    }
    if (format == MediaFormat.HTML) {
      page.write(response, found.iri(), found.triples());
    } else {
      AnswerBody.of(found.triples(), format, prefixes.get()).send(response);
    }
  }
}
