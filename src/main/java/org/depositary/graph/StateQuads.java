package org.depositary.graph;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.depositary.authority.AuthorityRecord;

/** Says the codes of a state and where others describe it. */
final class StateQuads {

  static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String UN_MEMBERS = "http://metadata.un.org/UNMS/";
  private static final String EU_COUNTRIES =
      "http://publications.europa.eu/resource/authority/country/";

  private final QuadList quads;

  StateQuads(QuadList quads) {
    this.quads = quads;
  }

  void add(Node node, AuthorityRecord record) {
    // ISO gave its codes of two and of three letters together; a state it never had has a key of
    // ours
    if (!record.detail("iso2").isEmpty()) {
      notation(node, record.key(), Vocabulary.Iso3166Alpha3);
    }
    record.detail("iso2").forEach(code -> notation(node, code, Vocabulary.Iso3166Alpha2));
    record.detail("m49").forEach(code -> notation(node, code, Vocabulary.M49));
    record.detail("region").forEach(name -> quads.text(node, Vocabulary.region, name, "en"));
    record.detail("subregion").forEach(name -> quads.text(node, Vocabulary.subregion, name, "en"));
    // former states and territories have no page among the members, former states none at all
    if (record.type().equals("state")) {
      record.detail("m49").forEach(code -> match(node, UN_MEMBERS + code));
    }
    if (record.type().equals("state") || record.type().equals("territory")) {
      match(node, EU_COUNTRIES + record.key());
    }
  }

  private void notation(Node node, String code, RDFDatatype system) {
    quads.typed(node, SKOS.notation.asNode(), code, system);
  }

  private void match(Node node, String iri) {
    quads.add(node, SKOS.exactMatch.asNode(), NodeFactory.createURI(iri));
  }
}
