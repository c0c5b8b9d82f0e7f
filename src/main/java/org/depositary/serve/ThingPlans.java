package org.depositary.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the page of each kind of thing shows, from {@code things.yaml}, which explains its fields.
 */
final class ThingPlans {

  private static final String FILE = "things.yaml";

  private final Map<String, Plan> plans = new LinkedHashMap<>();
  private final Map<?, ?> prefixes;
  private final Plan others;
  private final Set<String> elsewhere;

  /**
   * The page of a kind.
   *
   * @param hue colour and letter of the kind
   * @param sentence IRIs of the properties that say at the top what the thing is
   * @param sections in order
   */
  record Plan(String hue, List<String> sentence, List<SectionPlan> sections) {}

  private ThingPlans(Map<?, ?> file) {
    prefixes = map(file.get("prefixes"));
    elsewhere = Set.copyOf(iris(file.get("elsewhere")));
    others = new Plan(Chip.OTHER, List.of(), sections(file.get("others")));
    map(file.get("kinds"))
        .forEach((kind, plan) -> plans.put(String.valueOf(kind), plan(map(plan))));
  }

  /**
   * Reads the plans the program carries.
   *
   * @throws IllegalStateException if a plan is not as it should be
   */
  static ThingPlans read() {
    try (InputStream in = ThingPlans.class.getResourceAsStream(FILE)) {
      return new ThingPlans(
          (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The plan of a kind; the one for all others if it has none of its own. */
  Plan of(String kind) {
    return plans.getOrDefault(kind, others);
  }

  /** All plans, by kind. */
  Map<String, Plan> all() {
    return plans;
  }

  /** Whether a property is shown in another place than the list of properties. */
  boolean elsewhere(String property) {
    return elsewhere.contains(property);
  }

  private Plan plan(Map<?, ?> fields) {
    return new Plan(
        text(fields, "hue").orElseThrow(() -> broken("a kind without hue")),
        iris(fields.get("sentence")),
        sections(fields.get("sections")));
  }

  private List<SectionPlan> sections(Object list) {
    return list instanceof List<?> items
        ? items.stream().map(each -> section(map(each))).toList()
        : List.of();
  }

  private SectionPlan section(Map<?, ?> fields) {
    String name = text(fields, "name").orElseThrow(() -> broken("a section without name"));
    Optional<String[]> all = text(fields, "all").map(each -> each.split(" "));
    return new SectionPlan(
        name,
        text(fields, "query").orElseThrow(() -> broken(name + " has no query")),
        text(fields, "thing"),
        map(fields.get("with")).entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> String.valueOf(each.getKey()),
                    each -> iri(String.valueOf(each.getValue())))),
        text(fields, "show").orElseThrow(() -> broken(name + " has no show")),
        text(fields, "first").map(Integer::valueOf).orElse(SectionPlan.FIRST),
        all.map(each -> new SectionPlan.Whole(each[0], each[1], text(fields, "by").orElse(""))));
  }

  private List<String> iris(Object list) {
    return list instanceof List<?> items
        ? items.stream().map(each -> iri(String.valueOf(each))).toList()
        : List.of();
  }

  private String iri(String name) {
    int colon = name.indexOf(':');
    Object namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
    if (namespace == null) {
      throw broken(name + " has no known prefix");
    }
    return namespace + name.substring(colon + 1);
  }

  private static Optional<String> text(Map<?, ?> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::valueOf);
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> fields ? fields : Map.of();
  }

  private static IllegalStateException broken(String what) {
    return new IllegalStateException(FILE + ": " + what);
  }
}
