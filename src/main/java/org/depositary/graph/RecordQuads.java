package org.depositary.graph;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.authority.AuthorityRecord;

/** Says an authority record: what all records have, then what is particular to its kind. */
final class RecordQuads {

  private static final Map<String, Node> INSTRUMENT_CLASSES =
      Map.ofEntries(
          entry("treaty", Vocabulary.Treaty),
          entry("agreement", Vocabulary.Treaty),
          entry("ilo-protocol", Vocabulary.Treaty),
          entry("ilo-convention", Vocabulary.IloConvention),
          entry("declaration", Vocabulary.Declaration),
          entry("resolution", Vocabulary.Resolution),
          entry("decision", Vocabulary.Decision),
          entry("general-comment", Vocabulary.GeneralComment),
          entry("programme-of-action", Vocabulary.ProgrammeOfAction),
          entry("instrument-class", Vocabulary.InstrumentClass));
  private static final String PERSON = "person";

  private final QuadList quads;
  private final IriMinter minter;
  private final KeyedThings things;

  RecordQuads(QuadList quads, IriMinter minter, KeyedThings things) {
    this.quads = quads;
    this.minter = minter;
    this.things = things;
  }

  void add(AuthorityRecord record) {
    Node node = things.record(record);
    quads.type(node, type(record));
    name(quads, node, record.key(), record.type());
    labels(node, record);
    texts(node, SKOS.definition.asNode(), record.detail("definition"));
    texts(node, SKOS.note.asNode(), record.detail("note"));
    record.detail("source").forEach(each -> quads.text(node, DCTerms.source.asNode(), each));
    record.parent().ifPresent(parent -> parent(node, record, parent));
    switch (record.kind()) {
      case STATE -> new StateQuads(quads).add(node, record);
      case INSTRUMENT -> instrument(node, record);
      case ACT -> act(node, record);
      case GROUP -> scheme(node, "groups");
      case THEME -> scheme(node, "themes");
      case ACTOR, ACTOR_CLASS -> {
        // nothing but what every record has
      }
    }
    matches(node, record);
  }

  private static Node type(AuthorityRecord record) {
    return switch (record.kind()) {
      case STATE -> Vocabulary.State;
      case ACTOR -> record.type().equals(PERSON) ? FOAF.Person.asNode() : ORG.Organization.asNode();
      case ACTOR_CLASS -> Vocabulary.ActorClass;
      case INSTRUMENT -> INSTRUMENT_CLASSES.getOrDefault(record.type(), Vocabulary.Instrument);
      case GROUP -> Vocabulary.PopulationGroup;
      case THEME -> Vocabulary.Theme;
      case ACT -> Vocabulary.Act;
    };
  }

  /** The exact key of a thing and what its record calls it. */
  static void name(QuadList quads, Node node, String key, String recordType) {
    quads.text(node, Vocabulary.key, key).text(node, Vocabulary.recordType, recordType);
  }

  /** The preferred name of a thing in a language. */
  static void label(QuadList quads, Node node, String label, String language) {
    quads.text(node, SKOS.prefLabel.asNode(), label, language);
  }

  private void labels(Node node, AuthorityRecord record) {
    new TreeMap<>(record.labels())
        .forEach((language, label) -> label(quads, node, label, language));
    new TreeMap<>(record.names())
        .forEach(
            (language, names) ->
                names.stream()
                    .distinct()
                    .filter(name -> !name.equals(record.labels().get(language)))
                    .forEach(name -> quads.text(node, SKOS.altLabel.asNode(), name, language)));
    record.ambiguous().stream()
        .filter(name -> !record.names().getOrDefault("en", List.of()).contains(name))
        .filter(name -> !name.equals(record.label()))
        .forEach(name -> quads.text(node, SKOS.altLabel.asNode(), name, "en"));
  }

  private void parent(Node node, AuthorityRecord record, String parent) {
    boolean isPerson = record.type().equals(PERSON);
    switch (record.kind()) {
      case STATE -> quads.add(node, ORG.subOrganizationOf.asNode(), things.actor(parent));
      case ACTOR ->
          quads.add(
              node,
              isPerson ? ORG.memberOf.asNode() : ORG.subOrganizationOf.asNode(),
              things.actor(parent));
      case ACTOR_CLASS -> quads.add(node, SKOS.broader.asNode(), things.actor(parent));
      case INSTRUMENT -> quads.add(node, DCTerms.isPartOf.asNode(), things.instrument(parent));
      case GROUP -> quads.add(node, SKOS.broader.asNode(), things.group(parent));
      case THEME -> quads.add(node, SKOS.broader.asNode(), things.theme(parent));
      case ACT -> quads.add(node, SKOS.broader.asNode(), things.act(parent));
    }
  }

  private void instrument(Node node, AuthorityRecord record) {
    record
        .detail("identifiers")
        .forEach(each -> quads.text(node, DCTerms.identifier.asNode(), each));
    record.detail("adopted").forEach(day -> quads.date(node, Vocabulary.adopted, day));
    record
        .detail("entry-into-force")
        .forEach(day -> quads.date(node, Vocabulary.entryIntoForce, day));
    record.detail("adopted-by").forEach(each -> quads.text(node, Vocabulary.adoptedBy, each));
  }

  private void act(Node node, AuthorityRecord record) {
    scheme(node, "acts");
    record
        .detail("strength")
        .forEach(each -> quads.typed(node, Vocabulary.strength, each, XSDDatatype.XSDinteger));
    quads.text(node, Vocabulary.statementKind, record.type());
    texts(node, Vocabulary.strengthReason, record.detail("why"));
  }

  private void scheme(Node node, String scheme) {
    quads.add(node, SKOS.inScheme.asNode(), minter.thing("scheme", scheme));
  }

  /** Things elsewhere that are the same, or nearly. */
  private void matches(Node node, AuthorityRecord record) {
    record
        .detail("wikidata")
        .forEach(id -> link(node, SKOS.exactMatch.asNode(), StateQuads.WIKIDATA + id));
    record.detail("exact-match").forEach(iri -> link(node, SKOS.exactMatch.asNode(), iri));
    record.detail("close-match").forEach(iri -> link(node, SKOS.closeMatch.asNode(), iri));
  }

  private void link(Node node, Node property, String iri) {
    quads.add(node, property, NodeFactory.createURI(iri));
  }

  private void texts(Node node, Node property, List<String> values) {
    values.forEach(value -> quads.text(node, property, value, "en"));
  }
}
