package org.depositary.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.extract.EchoFinder;
import org.depositary.extract.StatedDocument;
import org.depositary.fact.Echo;
import org.depositary.graph.FactMapper;
import org.depositary.report.Issue;
import org.depositary.report.Issue.Level;

/** The line for what takes all documents to see: echoes found, mapped, checked and added. */
final class EchoLine {

  private final Knowledge knowledge;
  private final FactMapper mapper;

  EchoLine(Knowledge knowledge, FactMapper mapper) {
    this.knowledge = knowledge;
    this.mapper = mapper;
  }

  /**
   * Adds the echoes among documents to the graphs of those that make a recommendation again.
   *
   * @param kept the documents that are in the graph
   * @return how many
   */
  int run(List<BuiltDocument> kept, DatasetGraph into, Consumer<Issue> issues) {
    List<StatedDocument> stated =
        kept.stream().map(BuiltDocument::stated).flatMap(Optional::stream).toList();
    int added = 0;
    for (Map.Entry<String, List<Echo>> each :
        new EchoFinder(knowledge.authorities(), knowledge.echoCues()).find(stated).entrySet()) {
      String document = each.getKey();
      List<Quad> quads = new ArrayList<>();
      each.getValue().forEach(echo -> mapper.quads(document, echo).forEach(quads::add));
      List<Issue> violations = violations(document, quads);
      violations.forEach(issues);
      if (violations.stream().noneMatch(issue -> issue.level() == Level.ERROR)) {
        quads.forEach(into::add);
        added += each.getValue().size();
      }
    }
    return added;
  }

  private List<Issue> violations(String document, List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return knowledge.shapes().validate(document, graph);
  }
}
