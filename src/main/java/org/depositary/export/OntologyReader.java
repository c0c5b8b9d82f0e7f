package org.depositary.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.depositary.export.OntologyTerm.Link;
import org.depositary.export.OntologyTerm.Relation;
import org.depositary.graph.Vocabulary;

/** Reads the terms off the graph of the ontology, kind by kind, each kind by name. */
final class OntologyReader {

  /** Where a way to stand to another term is named from. */
  private record Way(String name, boolean backwards, List<Node> properties) {}

  private static final List<Way> WAYS =
      List.of(
          way("is a", RDFS.subClassOf.asNode()),
          new Way("kinds", true, List.of(RDFS.subClassOf.asNode())),
          way("never also", OWL.disjointWith.asNode()),
          way("said of", RDFS.domain.asNode(), SchemaDO.domainIncludes.asNode()),
          way("values", RDFS.range.asNode(), SchemaDO.rangeIncludes.asNode()),
          new Way(
              "properties",
              true,
              List.of(RDFS.domain.asNode(), SchemaDO.domainIncludes.asNode())),
          way("same as", OWL.equivalentClass.asNode(), SKOS.exactMatch.asNode()),
          way("close to", SKOS.closeMatch.asNode()),
          way("narrower than", SKOS.broadMatch.asNode()),
          way("wider than", SKOS.narrowMatch.asNode()),
          way("related to", SKOS.relatedMatch.asNode()),
          way("replaced by", DCTerms.isReplacedBy.asNode()));

  private static final Map<String, Node> KINDS = kinds();

  private final Graph ontology;

  OntologyReader(Graph ontology) {
    this.ontology = ontology;
  }

  private static Way way(String name, Node... properties) {
    return new Way(name, false, List.of(properties));
  }

  private static Map<String, Node> kinds() {
    Map<String, Node> kinds = new LinkedHashMap<>();
    kinds.put("Classes", OWL.Class.asNode());
    kinds.put("Properties that link things", OWL.ObjectProperty.asNode());
    kinds.put("Properties with values", OWL.DatatypeProperty.asNode());
    kinds.put("Datatypes", RDFS.Datatype.asNode());
    return java.util.Collections.unmodifiableMap(kinds);
  }

  /** The terms by the name of their kind. */
  Map<String, List<OntologyTerm>> terms() {
    Map<String, List<OntologyTerm>> terms = new LinkedHashMap<>();
    KINDS.forEach(
        (name, kind) ->
            terms.put(
                name,
                ontology
                    .find(Node.ANY, RDF.Nodes.type, kind)
                    .mapWith(Triple::getSubject)
                    .filterKeep(term -> term.getURI().startsWith(Vocabulary.NS))
                    .mapWith(this::term)
                    .toList()
                    .stream()
                    .sorted(Comparator.comparing(OntologyTerm::name))
                    .toList()));
    return terms;
  }

  /** What the ontology says of itself by a property; empty for nothing. */
  String itself(Node property) {
    return String.join(", ", values(Vocabulary.ONTOLOGY, property));
  }

  private OntologyTerm term(Node term) {
    List<Relation> relations = new ArrayList<>();
    for (Way each : WAYS) {
      List<Link> links = links(term, each);
      if (!links.isEmpty()) {
        relations.add(new Relation(each.name(), links));
      }
    }
    return new OntologyTerm(
        term.getURI().substring(Vocabulary.NS.length()),
        term.getURI(),
        String.join(", ", values(term, RDFS.label.asNode())),
        String.join(" ", values(term, SKOS.definition.asNode())),
        values(term, SKOS.example.asNode()),
        !values(term, OWL.deprecated.asNode()).isEmpty(),
        relations);
  }

  private List<Link> links(Node term, Way way) {
    Function<Triple, Node> other = way.backwards() ? Triple::getSubject : Triple::getObject;
    return way.properties().stream()
        .flatMap(
            property ->
                ontology
                    .find(
                        way.backwards() ? Node.ANY : term,
                        property,
                        way.backwards() ? term : Node.ANY)
                    .toList()
                    .stream())
        .map(other)
        .map(this::link)
        .distinct()
        .sorted(Comparator.comparing(Link::label))
        .toList();
  }

  private Link link(Node term) {
    String iri = term.getURI();
    String label = ontology.getPrefixMapping().shortForm(iri);
    return new Link(
        label, iri.startsWith(Vocabulary.NS) ? "#" + iri.substring(Vocabulary.NS.length()) : iri);
  }

  private List<String> values(Node subject, Node property) {
    return ontology
        .find(subject, property, Node.ANY)
        .mapWith(Triple::getObject)
        .mapWith(each -> each.isURI() ? each.getURI() : each.getLiteralLexicalForm())
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
