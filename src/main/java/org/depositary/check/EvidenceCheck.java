package org.depositary.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.depositary.report.Issue;

/** Whether every quote is what stands at its position in its document's text. */
public final class EvidenceCheck {

  private final Function<String, Optional<String>> texts;

  /**
   * @param texts gives the text of a document as read, by the document's id; positions count its
   *     code points
   */
  public EvidenceCheck(Function<String, Optional<String>> texts) {
    this.texts = texts;
  }

  /** What is wrong with the evidence of a graph, in the order of documents and of evidence. */
  public List<Issue> check(Graph graph) {
    List<Issue> issues = new ArrayList<>();
    byDocument(graph)
        .forEach((document, evidence) -> check(graph, document, evidence, issues::add));
    return issues;
  }

  /** Pieces of evidence by the id of the document they are taken from. */
  private static Map<String, List<Node>> byDocument(Graph graph) {
    Map<String, List<Node>> all = new TreeMap<>();
    graph
        .find(Node.ANY, OA.hasSource.asNode(), Node.ANY)
        .forEach(
            triple ->
                all.computeIfAbsent(id(graph, triple.getObject()), key -> new ArrayList<>())
                    .add(triple.getSubject()));
    return all;
  }

  private static String id(Graph graph, Node document) {
    Node id = G.getZeroOrOneSP(graph, document, DCTerms.identifier.asNode());
    return id == null ? document.toString() : id.getLiteralLexicalForm();
  }

  private void check(Graph graph, String document, List<Node> evidence, Consumer<Issue> issues) {
    Optional<String> text = texts.apply(document);
    if (text.isEmpty()) {
      issues.accept(Issue.error(document, "", "evidence from a text that is not at hand"));
      return;
    }
    CodePointText points = new CodePointText(text.get());
    evidence.sort(Comparator.comparing(Node::toString));
    for (Node each : evidence) {
      check(graph, each, points)
          .ifPresent(message -> issues.accept(Issue.error(document, each.toString(), message)));
    }
  }

  private static Optional<String> check(Graph graph, Node evidence, CodePointText text) {
    Integer start = null;
    Integer end = null;
    String quote = null;
    for (Node selector : G.listSP(graph, evidence, OA.hasSelector.asNode())) {
      start = start == null ? integer(graph, selector, OA.start.asNode()) : start;
      end = end == null ? integer(graph, selector, OA.end.asNode()) : end;
      Node exact = G.getZeroOrOneSP(graph, selector, OA.exact.asNode());
      quote = exact == null ? quote : exact.getLiteralLexicalForm();
    }
    if (start == null || end == null || quote == null) {
      return Optional.of("evidence without a start, an end and a quote");
    }
    Optional<String> found = text.slice(start, end);
    if (found.isEmpty()) {
      return Optional.of("the text has no characters " + start + " to " + end);
    }
    return found.get().equals(quote)
        ? Optional.empty()
        : Optional.of(
            "the quote \""
                + Excerpt.of(quote)
                + "\" is not what stands there: "
                + Excerpt.of(found.get()));
  }

  private static Integer integer(Graph graph, Node subject, Node property) {
    Node value = G.getZeroOrOneSP(graph, subject, property);
    return value != null && value.getLiteralValue() instanceof Number number
        ? Integer.valueOf(number.intValue())
        : null;
  }
}
