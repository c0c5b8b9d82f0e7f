package org.depositary.export;

import java.util.List;

/**
 * A term of the ontology as its documentation shows it.
 *
 * @param name its local name
 * @param iri its address
 * @param label what people call it
 * @param definition what it means
 * @param examples of its use
 * @param deprecated whether it is not to be used any more
 * @param relations to other terms, in the order they are shown
 */
record OntologyTerm(
    String name,
    String iri,
    String label,
    String definition,
    List<String> examples,
    boolean deprecated,
    List<Relation> relations) {

  OntologyTerm {
    examples = List.copyOf(examples);
    relations = List.copyOf(relations);
  }

  /**
   * Terms this one stands to in some way.
   *
   * @param name of the way
   */
  record Relation(String name, List<Link> links) {
    Relation {
      links = List.copyOf(links);
    }
  }

  /**
   * A term, here or elsewhere.
   *
   * @param label its short name
   * @param address a fragment of the page for a term of the ontology
   */
  record Link(String label, String address) {}
}
