package org.depositary.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final List<Node> DOCUMENTATION =
      List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode());

  private final Graph ontology = GraphFactory.createDefaultGraph();

  VocabularyTest() throws IOException {
    new CatalogueMapper(new IriMinter(), Samples.authorities())
        .ontology(Path.of("ontology"))
        .map(Quad::asTriple)
        .forEach(ontology::add);
  }

  @Test
  void theOntologyDefinesTheTermsOfTheProgramAndNoOthers() {
    TreeSet<String> defined = new TreeSet<>();
    ontology
        .find(Node.ANY, RDFS.isDefinedBy.asNode(), Vocabulary.ONTOLOGY)
        .forEach(triple -> defined.add(triple.getSubject().getURI()));
    assertEquals(new TreeSet<>(terms().values()), defined);
  }

  @Test
  void constantsAreNamedAsTheirTerms() {
    terms().forEach((name, iri) -> assertEquals(Vocabulary.NS + name, iri));
  }

  @Test
  void everyTermHasALabelADefinitionAndAnExample() {
    for (String term : terms().values()) {
      for (Node property : DOCUMENTATION) {
        Node subject = NodeFactory.createURI(term);
        assertEquals(
            1, ontology.find(subject, property, Node.ANY).toList().size(), term + " " + property);
      }
    }
  }

  @Test
  void alignmentsAndAxiomsNameNoTermThatIsNotDefined() {
    TreeSet<String> named = new TreeSet<>();
    ontology.find().forEach(triple -> ours(triple).forEach(node -> named.add(node.getURI())));
    named.removeAll(terms().values());
    assertEquals(new TreeSet<>(), named);
  }

  @Test
  void theOntologyHasAVersionAndNoBlankNodes() {
    assertTrue(ontology.find(Vocabulary.ONTOLOGY, OWL.versionInfo.asNode(), Node.ANY).hasNext());
    assertTrue(
        ontology
            .find()
            .filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank())
            .toList()
            .isEmpty());
  }

  private static List<Node> ours(Triple triple) {
    return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
        .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NS))
        .toList();
  }

  /** The constants of the vocabulary that are terms of the ontology: IRIs by name. */
  private static Map<String, String> terms() {
    Map<String, String> terms = new TreeMap<>();
    for (Field field : Vocabulary.class.getFields()) {
      String iri = iri(field);
      if (iri.startsWith(Vocabulary.NS) && !iri.equals(Vocabulary.NS)) {
        terms.put(field.getName(), iri);
      }
    }
    return terms;
  }

  private static String iri(Field field) {
    try {
      Object value = field.get(null);
      return value instanceof RDFDatatype datatype ? datatype.getURI() : value.toString();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
