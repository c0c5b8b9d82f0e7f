package org.depositary.graph;

import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.VOID;

/** Says in VoID how much of what a dataset holds, and how many of its links go where. */
final class CountQuads {

  private final IriMinter minter;
  private final QuadList quads;
  private final Node dataset;

  CountQuads(IriMinter minter, QuadList quads, Node dataset) {
    this.minter = minter;
    this.quads = quads;
    this.dataset = dataset;
  }

  /** All, then by class, then by property. */
  void add(GraphCounts counts) {
    quads
        .integer(dataset, VOID.entities.asNode(), counts.entities())
        .integer(dataset, VOID.classes.asNode(), counts.classes().size())
        .integer(dataset, VOID.properties.asNode(), counts.properties().size());
    count(dataset, counts.all());
    counts.classes().forEach(this::ofClass);
    counts.properties().forEach(this::ofProperty);
  }

  private void ofClass(String iri, long number) {
    Node partition = minter.thing("class-partition", iri);
    quads
        .add(dataset, VOID.classPartition.asNode(), partition)
        .add(partition, VOID._class.asNode(), NodeFactory.createURI(iri))
        .integer(partition, VOID.entities.asNode(), number);
  }

  private void ofProperty(String iri, GraphCounts.Count number) {
    Node partition = minter.thing("property-partition", iri);
    quads
        .add(dataset, VOID.propertyPartition.asNode(), partition)
        .add(partition, VOID.property.asNode(), NodeFactory.createURI(iri));
    count(partition, number);
  }

  private void count(Node of, GraphCounts.Count count) {
    quads
        .integer(of, VOID.triples.asNode(), count.triples())
        .integer(of, VOID.distinctSubjects.asNode(), count.subjects())
        .integer(of, VOID.distinctObjects.asNode(), count.objects());
  }

  /**
   * Links to the datasets of others: a linkset for each of them and each property that leads there.
   *
   * @param targets those datasets, by what their addresses begin with
   */
  void addLinks(Graph graph, SortedMap<String, Node> targets) {
    SortedMap<String, SortedMap<String, Long>> links = new TreeMap<>();
    for (Iterator<Triple> each = graph.find(); each.hasNext(); ) {
      Triple triple = each.next();
      if (triple.getObject().isURI()) {
        targets.keySet().stream()
            .filter(triple.getObject().getURI()::startsWith)
            .forEach(
                space ->
                    links
                        .computeIfAbsent(space, any -> new TreeMap<>())
                        .merge(triple.getPredicate().getURI(), 1L, Long::sum));
      }
    }
    links.forEach(
        (space, byProperty) ->
            byProperty.forEach((property, number) -> link(targets.get(space), property, number)));
  }

  private void link(Node target, String property, long number) {
    String name = target.getURI().substring(target.getURI().lastIndexOf('/') + 1);
    Node predicate = NodeFactory.createURI(property);
    Node linkset = minter.thing("linkset", name + "-" + predicate.getLocalName());
    quads
        .type(linkset, VOID.Linkset.asNode())
        .add(dataset, VOID.subset.asNode(), linkset)
        .add(linkset, VOID.subjectsTarget.asNode(), dataset)
        .add(linkset, VOID.objectsTarget.asNode(), target)
        .add(linkset, VOID.linkPredicate.asNode(), predicate)
        .integer(linkset, VOID.triples.asNode(), number);
  }
}
