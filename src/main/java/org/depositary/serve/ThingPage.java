package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.engine.binding.Binding;

/** The page of a thing: what it is, what it did, what was asked of it, in which words. */
final class ThingPage {

  private static final List<MediaFormat> FORMATS =
      List.of(MediaFormat.TURTLE, MediaFormat.JSON_LD, MediaFormat.N_TRIPLES, MediaFormat.RDF_XML);
  private static final String IDENTIFIER = "http://purl.org/dc/terms/identifier";

  private final Site site;
  private final ThingPlans plans;
  private final Chips chips;
  private final Sections sections;

  ThingPage(Site site, ThingPlans plans) {
    this.site = site;
    this.plans = plans;
    this.chips = new Chips(site.addresses(), plans);
    this.sections = new Sections(site, chips);
  }

  /**
   * Writes the page of a thing.
   *
   * @param description the triples that the page carries for programs too
   * @return whether the graph says anything of the thing; if not, nothing is written
   */
  boolean write(HttpServletResponse response, String iri, Graph description) throws IOException {
    List<Binding> rows = site.rows("properties", Map.of("thing", iri)).rows();
    if (rows.isEmpty() && description.isEmpty()) {
      return false;
    }
    ThingDescription thing = new ThingDescription(iri, rows, chips, site.texts());
    ThingPlans.Plan plan = chips.plan(iri);
    String path = site.addresses().link(iri);
    String kind = chips.kind(iri);
    String key = thing.first("key").or(() -> thing.value(IDENTIFIER)).orElse("");
    Frame frame =
        site.frame(
            thing.label(),
            path,
            kind.equals("document") ? "documents" : "",
            FORMATS.stream()
                .map(
                    each ->
                        new Frame.Alternate(path + "." + each.suffix(), each.type(), each.label()))
                .toList(),
            List.of(),
            List.of());
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("frame", frame);
    model.put("thing", thing);
    model.put("key", key);
    model.put("hue", plan.hue());
    model.put("document", kind.equals("document") && thing.first("sha256").isPresent());
    model.put("sentence", thing.sentence(plan.sentence()));
    model.put("properties", thing.properties(plans, plan.sentence()));
    model.put("quote", quote(iri));
    model.put("sections", sections.of(plan.sections(), iri, key));
    model.put("data", DataBlock.of(description));
    site.pages().write(response, "thing", model);
    return true;
  }

  private Optional<Quote> quote(String iri) {
    return site.rows("words", Map.of("thing", iri)).rows().stream()
        .findFirst()
        .flatMap(row -> FactRows.place(row).flatMap(place -> FactRows.quote(row, place)));
  }
}
