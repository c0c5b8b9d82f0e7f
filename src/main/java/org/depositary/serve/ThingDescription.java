package org.depositary.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.serve.FactRow.Field;

/** What the graph says of one thing itself: what it is, its names and its other properties. */
final class ThingDescription {

  private static final String ONTOLOGY = "https://w3id.org/depositary/ontology#";
  private static final String ENGLISH = "en";
  private static final List<String> NAMES =
      List.of(
          SKOS.prefLabel.getURI(),
          "http://xmlns.com/foaf/0.1/name",
          "https://schema.org/name",
          "http://purl.org/dc/terms/title",
          "http://www.w3.org/2000/01/rdf-schema#label",
          ONTOLOGY + "name");

  private final String iri;
  private final Map<String, List<Binding>> byProperty = new LinkedHashMap<>();
  private final Chips chips;
  private final Texts texts;

  /**
   * @param rows of the query {@code properties}
   */
  ThingDescription(String iri, List<Binding> rows, Chips chips, Texts texts) {
    this.iri = iri;
    this.chips = chips;
    this.texts = texts;
    for (Binding row : rows) {
      byProperty.computeIfAbsent(row.get("property").getURI(), each -> new ArrayList<>()).add(row);
    }
  }

  /**
   * A name in a language.
   *
   * @param language its tag; empty where the name has none
   * @param name the preferred one
   * @param others further ones, in order
   */
  record Named(String language, String name, List<String> others) {}

  /** What it is called: a name, else its kind and where it stands. */
  String label() {
    for (String property : NAMES) {
      Optional<String> name = english(property);
      if (name.isPresent()) {
        return name.get();
      }
    }
    String tail = iri.substring(iri.lastIndexOf('/') + 1);
    return kind()
        .map(kind -> texts.of("thing.unnamed", capital(kind), first("locator").orElse(tail)))
        .orElse(tail);
  }

  /** What its class is called: {@code State}. */
  Optional<String> kind() {
    return values(RDF.type.getURI()).stream()
        .map(each -> each.get("valueLabel"))
        .filter(each -> each != null)
        .map(FactRows::text)
        .filter(each -> !each.isEmpty())
        .findFirst();
  }

  /** The first value of one of our own properties. */
  Optional<String> first(String property) {
    return values(ONTOLOGY + property).stream()
        .map(each -> FactRows.text(each.get("value")))
        .findFirst();
  }

  /** The first value of a property. */
  Optional<String> value(String property) {
    return values(property).stream().map(each -> FactRows.text(each.get("value"))).findFirst();
  }

  private Optional<String> english(String property) {
    return values(property).stream()
        .map(each -> each.get("value"))
        .filter(Node::isLiteral)
        .filter(each -> Set.of(ENGLISH, "").contains(each.getLiteralLanguage()))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private List<Binding> values(String property) {
    return byProperty.getOrDefault(property, List.of());
  }

  /** Its names, by language, English first. */
  List<Named> names() {
    Map<String, Set<String>> preferred = byLanguage(SKOS.prefLabel.getURI());
    Map<String, Set<String>> others = byLanguage(SKOS.altLabel.getURI());
    Set<String> languages =
        new TreeSet<>(
            Comparator.comparing((String each) -> !each.equals(ENGLISH))
                .thenComparing(Comparator.naturalOrder()));
    languages.addAll(preferred.keySet());
    languages.addAll(others.keySet());
    return languages.stream()
        .map(
            each -> {
              Set<String> further = new TreeSet<>(others.getOrDefault(each, Set.of()));
              Set<String> names = preferred.getOrDefault(each, Set.of());
              further.removeAll(names);
              return new Named(each, String.join(" · ", names), List.copyOf(further));
            })
        .toList();
  }

  private Map<String, Set<String>> byLanguage(String property) {
    Map<String, Set<String>> names = new TreeMap<>();
    for (Binding row : values(property)) {
      Node name = row.get("value");
      names
          .computeIfAbsent(name.getLiteralLanguage(), each -> new TreeSet<>())
          .add(name.getLiteralLexicalForm());
    }
    return names;
  }

  /**
   * All properties but those shown elsewhere, by their labels.
   *
   * @param sentence properties that are in the sentence
   */
  List<Field> properties(ThingPlans plans, List<String> sentence) {
    return byProperty.keySet().stream()
        .filter(each -> !plans.elsewhere(each) && !sentence.contains(each))
        .map(this::field)
        .sorted(Comparator.comparing(Field::column))
        .toList();
  }

  /** Those of some properties that it has, in the order given. */
  List<Field> sentence(List<String> properties) {
    return properties.stream().filter(byProperty::containsKey).map(this::field).toList();
  }

  private Field field(String property) {
    List<Chip> links = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    String name = localName(property);
    for (Binding row : values(property)) {
      Node value = row.get("value");
      if (!value.isURI()) {
        words.add(texts.value(name, FactRows.text(value)));
      } else if (seen.add(value.getURI())) {
        chips
            .chip(value.getURI(), label(row))
            .ifPresentOrElse(links::add, () -> words.add(value.getURI()));
      }
    }
    return new Field(label(property), links, String.join("; ", words), "", false);
  }

  private String label(String property) {
    String name = "property." + localName(property);
    if (texts.has(name)) {
      return texts.of(name);
    }
    Node label = values(property).get(0).get("propertyLabel");
    return label == null ? localName(property) : FactRows.text(label);
  }

  private static String label(Binding row) {
    Node label = row.get("valueLabel");
    if (label != null) {
      return FactRows.text(label);
    }
    return row.get("value")
        .getURI()
        .replaceFirst("^https?://(www\\.)?", "")
        .replaceFirst("^.*/id/", "");
  }

  private static String capital(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ENGLISH) + words.substring(first);
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
