package org.depositary.serve;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.system.Txn;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.Limits;
import org.depositary.query.QueryRunner;
import org.depositary.query.Responder;

/** Answers from the build in force. */
final class StoredGraph implements Responder {

  private final LiveGraph graph;
  private final Limits limits;

  StoredGraph(LiveGraph graph, Limits limits) {
    this.graph = graph;
    this.limits = limits;
  }

  @Override
  public Answer ask(CannedQuery canned, Map<String, String> arguments) {
    return Txn.calculateRead(
        graph, () -> new QueryRunner(graph.build(), limits).run(canned, arguments));
  }

  @Override
  public Answer ask(Query query) {
    return Txn.calculateRead(graph, () -> new QueryRunner(graph.build(), limits).run(query));
  }

  @Override
  public String version() {
    return graph.version();
  }
}
