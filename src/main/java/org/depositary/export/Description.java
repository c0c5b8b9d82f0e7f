package org.depositary.export;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.depositary.check.Excerpt;
import org.depositary.graph.Vocabulary;

/**
 * A thing as one named graph tells of it.
 *
 * @param values by property, both sorted
 */
record Description(Node subject, SortedMap<Node, SortedSet<Node>> values) {

  /** What a thing is best known by, the best first. */
  private static final List<Node> NAMES =
      List.of(
          Vocabulary.text,
          Vocabulary.name,
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          FOAF.name.asNode(),
          SchemaDO.name.asNode(),
          DCTerms.title.asNode());

  static Description of(DatasetGraph graph, Node name, Node subject) {
    SortedMap<Node, SortedSet<Node>> values = new TreeMap<>(TripleOrder::compare);
    try (Stream<Quad> quads = graph.stream(name, subject, Node.ANY, Node.ANY)) {
      quads.forEach(
          quad ->
              values
                  .computeIfAbsent(
                      quad.getPredicate(), property -> new TreeSet<>(TripleOrder::compare))
                  .add(quad.getObject()));
    }
    return new Description(subject, values);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  SortedSet<Node> of(Node property) {
    return values.getOrDefault(property, new TreeSet<>());
  }

  /** The classes of the thing, by their last names. */
  String kind() {
    SortedSet<Node> types = of(RDF.type.asNode());
    return types.isEmpty()
        ? "thing"
        : types.stream().map(Description::shortName).collect(Collectors.joining(" "));
  }

  /** Where it stands, and what it is called or says; either may be empty. */
  String heading() {
    Optional<String> place =
        of(Vocabulary.locator).stream().map(Node::getLiteralLexicalForm).findFirst();
    Optional<String> words =
        NAMES.stream().flatMap(each -> of(each).stream()).map(Description::shown).findFirst();
    return Stream.of(place, words).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }

  /** A value for people: the last part of an address, or the beginning of a text. */
  static String shown(Node value) {
    return value.isLiteral()
        ? '"' + Excerpt.of(value.getLiteralLexicalForm().strip().replaceAll("\\s+", " ")) + '"'
        : shortName(value);
  }

  static String shortName(Node node) {
    String iri = node.toString();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
