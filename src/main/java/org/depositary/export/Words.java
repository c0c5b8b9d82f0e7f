package org.depositary.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.depositary.graph.Vocabulary;

/** Finds the values of a graph that are words of its documents, and where these stand. */
final class Words {

  private final DatasetGraph graph;
  private final Rights rights;
  private final Map<Node, TextPolicy> policies;
  private final Map<Node, DocumentText> texts = new ConcurrentHashMap<>();

  /**
   * @param policies by the named graph of a document; what is in others goes out as it is
   */
  Words(DatasetGraph graph, Rights rights, Map<Node, TextPolicy> policies) {
    this.graph = graph;
    this.rights = rights;
    this.policies = Map.copyOf(policies);
  }

  /** A quad as it goes out. Safe for use by several threads. */
  Quad shown(Quad quad) {
    return withheld(quad)
        .map(
            held ->
                new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), held.literal()))
        .orElse(quad);
  }

  private Optional<Withheld> withheld(Quad quad) {
    Node value = quad.getObject();
    TextPolicy policy = policies.getOrDefault(quad.getGraph(), TextPolicy.FULL);
    if (policy == TextPolicy.FULL
        || !value.isLiteral()
        || !XSDDatatype.XSDstring.getURI().equals(value.getLiteralDatatypeURI())) {
      return Optional.empty();
    }
    boolean isWords = rights.words().contains(quad.getPredicate());
    if (policy == TextPolicy.QUOTE) {
      return isWords && isA(quad, Vocabulary.Paragraph)
          ? Optional.of(place(quad))
          : Optional.empty();
    }
    return isWords ? Optional.of(place(quad)) : longName(quad);
  }

  private Optional<Withheld> longName(Quad quad) {
    String value = quad.getObject().getLiteralLexicalForm();
    boolean isLong = DocumentText.words(value) > rights.longestName();
    return isLong && !isA(quad, Vocabulary.Document) && !isA(quad, Vocabulary.Digest)
        ? text(quad.getGraph()).find(value, 0)
        : Optional.empty();
  }

  private boolean isA(Quad quad, Node type) {
    return graph.contains(quad.getGraph(), quad.getSubject(), RDF.type.asNode(), type);
  }

  /** Paragraphs and quotes have places of their own; what else is printed stands near its fact. */
  private Withheld place(Quad quad) {
    Node name = quad.getGraph();
    String words = quad.getObject().getLiteralLexicalForm();
    int length = words.codePointCount(0, words.length());
    List<Integer> starts = starts(name, quad.getSubject());
    int first = starts.isEmpty() ? 0 : starts.get(0);
    boolean isItsOwn = !quad.getPredicate().equals(Vocabulary.followUpNote);
    return isItsOwn
        ? Withheld.of(words, first, first + length)
        : text(name).find(words, first).orElse(Withheld.of(words, first, first + length));
  }

  /** Where a paragraph, a quote or the words of a fact begin. */
  private List<Integer> starts(Node name, Node subject) {
    Stream<Node> evidence =
        Stream.concat(
            objects(name, subject, Vocabulary.provWasQuotedFrom),
            graph.stream(name, Node.ANY, OA.hasSelector.asNode(), subject).map(Quad::getSubject));
    Stream<Node> selectors =
        evidence.flatMap(each -> objects(name, each, OA.hasSelector.asNode())).toList().stream();
    return Stream.concat(
            Numbers.of(graph, name, subject, Vocabulary.start).stream(),
            selectors.flatMap(each -> Numbers.of(graph, name, each, OA.start.asNode()).stream()))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private Stream<Node> objects(Node name, Node subject, Node property) {
    return graph.stream(name, subject, property, Node.ANY).map(Quad::getObject);
  }

  private DocumentText text(Node name) {
    return texts.computeIfAbsent(name, each -> DocumentText.of(graph, each));
  }
}
