package org.depositary.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.depositary.check.CodePointText;
import org.depositary.graph.Vocabulary;
import org.depositary.report.Issue;

/** Puts the words back into a graph from which they were withheld. */
public final class Rehydration {

  /**
   * A document as somebody has it.
   *
   * @param sha256 of its file, in lower-case hexadecimal
   * @param text whose code points offsets count
   */
  public record Original(String sha256, String text) {}

  private final Function<String, Optional<Original>> originals;
  private final Consumer<Issue> issues;

  /**
   * @param originals finds a document by its id
   * @param issues told once of each document that is missing or is not what it was
   */
  public Rehydration(Function<String, Optional<Original>> originals, Consumer<Issue> issues) {
    this.originals = originals;
    this.issues = issues;
  }

  /**
   * The graph with all words whose document is at hand; the others stay withheld.
   *
   * @throws IOException if it cannot be kept
   */
  public ReleaseGraph of(DatasetGraph withheld) throws IOException {
    return ReleaseGraph.of(into -> Txn.executeRead(withheld, () -> write(withheld, into)));
  }

  private void write(DatasetGraph graph, StreamRDF into) {
    List<Node> names = new ArrayList<>();
    graph.listGraphNodes().forEachRemaining(names::add);
    names.sort(TripleOrder::compare);
    for (Node name : names) {
      Iterator<Quad> quads = graph.findNG(name, Node.ANY, Node.ANY, Node.ANY);
      Refill refill = new Refill(graph, name);
      quads.forEachRemaining(quad -> into.quad(refill.filled(quad)));
      refill.tell();
    }
  }

  /** The words of one named graph. */
  private final class Refill {
    private final DatasetGraph graph;
    private final Node name;
    private Optional<CodePointText> text;
    private String document;
    private int different;

    private Refill(DatasetGraph graph, Node name) {
      this.graph = graph;
      this.name = name;
    }

    private Quad filled(Quad quad) {
      if (!Withheld.is(quad.getObject())) {
        return quad;
      }
      if (text == null) {
        text = open();
      }
      if (text.isEmpty()) {
        return quad;
      }
      Optional<String> words =
          Withheld.of(quad.getObject()).flatMap(withheld -> withheld.in(text.get()));
      if (words.isEmpty()) {
        different++;
        return quad;
      }
      return new Quad(
          name,
          quad.getSubject(),
          quad.getPredicate(),
          NodeFactory.createLiteralString(words.get()));
    }

    private Optional<CodePointText> open() {
      Iterator<Quad> stated = graph.findNG(name, Node.ANY, Vocabulary.sha256, Node.ANY);
      if (!stated.hasNext()) {
        issues.accept(Issue.error(name.getURI(), "", "names no document; its words stay out"));
        return Optional.empty();
      }
      Quad hash = stated.next();
      Iterator<Quad> id =
          graph.findNG(name, hash.getSubject(), DCTerms.identifier.asNode(), Node.ANY);
      document = id.hasNext() ? id.next().getObject().getLiteralLexicalForm() : name.getURI();
      Optional<Original> original = originals.apply(document);
      if (original.isEmpty()) {
        issues.accept(Issue.error(document, "", "not among the documents: its words stay out"));
        return Optional.empty();
      }
      if (!original.get().sha256().equals(hash.getObject().getLiteralLexicalForm())) {
        issues.accept(
            Issue.error(
                document,
                "",
                "not the file the release was made from (SHA-256 "
                    + original.get().sha256()
                    + "): its words stay out"));
        return Optional.empty();
      }
      return Optional.of(new CodePointText(original.get().text()));
    }

    private void tell() {
      if (different > 0) {
        issues.accept(
            Issue.error(
                document, "", different + " stretches do not have the hash of the release"));
      }
    }
  }
}
