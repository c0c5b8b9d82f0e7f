package org.depositary.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.system.Txn;
import org.depositary.report.Issue;

/**
 * Holds graphs against SHACL shapes. The shapes look at one thing at a time, so that a document's
 * graph can be checked alone. Safe for use by many threads.
 */
public final class ShapeValidator {

  private final Shapes shapes;
  private final PrefixMapping prefixes;

  private ShapeValidator(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
    this.prefixes = shapes.getPrefixMapping();
  }

  /**
   * A validator of all the shapes of a folder.
   *
   * @param folder that holds them as Turtle files
   * @throws IOException when a file cannot be read or is not Turtle; names the file
   */
  public static ShapeValidator of(Path folder) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : Folder.filesOf(folder, ".ttl")) {
      Folder.readTurtle(file, graph);
    }
    return new ShapeValidator(graph);
  }

  /** A validator of the shapes of one graph. */
  public static ShapeValidator of(Graph shapes) {
    return new ShapeValidator(shapes);
  }

  /**
   * What is wrong with a graph, in the order of the things it is wrong with.
   *
   * @param source what a person would call the graph
   */
  public List<Issue> validate(String source, Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(entry -> issue(source, entry))
        .sorted(Comparator.comparing(Issue::place).thenComparing(Issue::message))
        .toList();
  }

  /** What is wrong with all graphs of a dataset taken together. */
  public List<Issue> validate(String source, DatasetGraph dataset) {
    return Txn.calc(dataset, TxnType.READ, () -> validate(source, dataset.getUnionGraph()));
  }

  private Issue issue(String source, ReportEntry entry) {
    String place = entry.focusNode().isURI() ? entry.focusNode().getURI() : name(entry.focusNode());
    String value = entry.value() == null ? "" : " (here: " + Excerpt.of(name(entry.value())) + ")";
    return new Issue(level(entry.severity()), source, place, path(entry) + entry.message() + value);
  }

  private String path(ReportEntry entry) {
    if (entry.resultPath() == null) {
      return "";
    }
    return entry.resultPath() instanceof P_Link link
        ? name(link.getNode()) + ": "
        : entry.resultPath() + ": ";
  }

  private String name(Node node) {
    return node.toString(prefixes);
  }

  private static Issue.Level level(Severity severity) {
    if (severity.equals(Severity.Violation)) {
      return Issue.Level.ERROR;
    }
    return severity.equals(Severity.Warning) ? Issue.Level.WARNING : Issue.Level.NOTE;
  }
}
