package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a search found, by kind; near names where it found nothing. */
final class SearchPage {

  private final Site site;
  private final Chips chips;

  SearchPage(Site site, Chips chips) {
    this.site = site;
    this.chips = chips;
  }

  /**
   * A hit as a page shows it.
   *
   * @param thing where it leads
   * @param excerpt words round the match; empty for a name
   */
  record Shown(Chip thing, String excerpt) {}

  /**
   * Writes the page.
   *
   * @param hits the best first
   * @param near names that are like what was asked
   */
  void write(HttpServletResponse response, String asked, List<SearchHit> hits, List<SearchHit> near)
      throws IOException {
    Texts texts = site.texts();
    String title = asked.isBlank() ? texts.of("search") : texts.of("search.title", asked);
    Frame frame = site.frame(title, "/search", "", List.of(), List.of(), List.of());
    Map<String, List<Shown>> groups =
        hits.stream()
            .collect(
                Collectors.groupingBy(
                    SearchHit::group,
                    LinkedHashMap::new,
                    Collectors.flatMapping(each -> shown(each).stream(), Collectors.toList())));
    site.pages()
        .write(
            response,
            "search",
            Map.of(
                "frame", frame,
                "asked", asked,
                "groups", groups,
                "near", near.stream().flatMap(each -> shown(each).stream()).toList()));
  }

  private Optional<Shown> shown(SearchHit hit) {
    if (hit.document().isEmpty()) {
      return chips.chip(hit.iri(), hit.label()).map(each -> new Shown(each, hit.excerpt()));
    }
    String label = hit.locator().isEmpty() ? hit.label() : hit.label() + ", " + hit.locator();
    String address = Addresses.place(hit.document(), hit.locator());
    return Optional.of(new Shown(new Chip(label, address, Chip.OTHER), hit.excerpt()));
  }
}
