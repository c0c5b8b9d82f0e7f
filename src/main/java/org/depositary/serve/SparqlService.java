package org.depositary.serve;

import java.util.concurrent.Semaphore;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetStream;
import org.depositary.query.Answer;
import org.depositary.query.Limits;
import org.depositary.query.QueryProblem;
import org.depositary.query.QueryRunner;

/**
 * SPARQL 1.1 Protocol, query only. The whole answer is known before its first byte is sent, so that
 * a query that fails or is stopped has a status that says so.
 */
final class SparqlService extends SPARQL_QueryDataset {

  private static final int LONGEST = 1 << 20;

  private final LiveGraph graph;
  private final Limits limits;
  private final Semaphore places;

  /**
   * @param places how many queries may run at once; more are told to come again
   */
  SparqlService(LiveGraph graph, Limits limits, Semaphore places) {
    this.graph = graph;
    this.limits = limits;
    this.places = places;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    Query query = parse(text);
    validateQuery(action, query);
    if (!places.tryAcquire()) {
      action.setResponseHeader("Retry-After", "5");
      ServletOps.error(HttpStatus.UNAVAILABLE, "too many queries at once: come again in a moment");
    }
    try {
      answer(action, query, text);
    } catch (QueryProblem e) {
      ServletOps.error(HttpStatus.of(e), e.getMessage());
    } finally {
      places.release();
    }
  }

  private static Query parse(String text) {
    if (text.length() > LONGEST) {
      ServletOps.error(HttpStatus.TOO_LARGE, "a query has at most a million characters");
    }
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryException e) {
      ServletOps.errorBadRequest("no SPARQL query: " + e.getMessage());
    } catch (StackOverflowError e) {
      ServletOps.errorBadRequest("no SPARQL query: nested too deep");
    }
    throw new IllegalStateException("not reached");
  }

  private void answer(HttpAction action, Query query, String text) {
    action.beginRead();
    try {
      Pair<DatasetGraph, Query> on = decideDataset(action, query, text);
      Query asked = on.getRight() == null ? query : on.getRight();
      Answer answer = new QueryRunner(on.getLeft(), limits).run(asked);
      sendResults(action, result(answer), query.getPrologue());
    } finally {
      action.endRead();
    }
  }

  /** What the engine knows how to query: the build this request reads, not the wrapper round it. */
  @Override
  protected DatasetGraph getDataset(HttpAction action) {
    return graph.build();
  }

  private static QueryExecResult result(Answer answer) {
    if (answer instanceof Answer.Rows table) {
      return new QueryExecResult(RowSetStream.create(table.columns(), table.rows().iterator()));
    }
    if (answer instanceof Answer.Triples triples) {
      return new QueryExecResult(triples.graph());
    }
    return new QueryExecResult(((Answer.Truth) answer).value());
  }
}
