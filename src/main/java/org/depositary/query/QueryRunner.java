package org.depositary.query;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;

/**
 * Answers queries on a graph: read only, without calling other servers, within limits. Values of
 * parameters become RDF terms in the parsed query and cannot change what it asks.
 */
public final class QueryRunner {

  private final DatasetGraph graph;
  private final Limits limits;

  public QueryRunner(DatasetGraph graph, Limits limits) {
    this.graph = graph;
    this.limits = limits;
  }

  /**
   * Answers a canned query. Cells of its multi-valued columns are sorted.
   *
   * @param arguments values by the names of parameters; an empty value counts as left out
   * @throws QueryProblem if an argument does not fit or a limit is met
   */
  public Answer run(CannedQuery canned, Map<String, String> arguments) {
    return answer(canned.bind(arguments), canned.multivalued());
  }

  /**
   * Answers any SPARQL query.
   *
   * @throws QueryProblem if it is none, is not allowed or meets a limit
   */
  public Answer run(String sparql) {
    try {
      return run(QueryFactory.create(sparql, Syntax.syntaxARQ));
    } catch (QueryParseException e) {
      throw new QueryProblem(QueryProblem.Kind.MALFORMED, String.valueOf(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw new QueryProblem(QueryProblem.Kind.MALFORMED, "the query is nested too deep", e);
    }
  }

  /**
   * Answers any SPARQL query that is parsed already.
   *
   * @throws QueryProblem if it is not allowed or meets a limit
   */
  public Answer run(Query query) {
    return answer(query, Set.of());
  }

  private Answer answer(Query query, Set<String> multivalued) {
    try {
      return Txn.calculateRead(graph, () -> execute(query, multivalued));
    } catch (QueryCancelledException e) {
      throw timeout(limits, e);
    } catch (QueryBuildException | IllegalArgumentException e) {
      throw new QueryProblem(QueryProblem.Kind.MALFORMED, String.valueOf(e.getMessage()), e);
    } catch (QueryException e) {
      throw new QueryProblem(QueryProblem.Kind.FORBIDDEN, String.valueOf(e.getMessage()), e);
    }
  }

  static QueryProblem timeout(Limits limits, Throwable cause) {
    return new QueryProblem(
        QueryProblem.Kind.TIMEOUT,
        "the query did not end within " + limits.time().toMillis() / 1000.0 + " seconds",
        cause);
  }

  private Answer execute(Query query, Set<String> multivalued) {
    Context context = graph.getContext().copy();
    QueryGuard.guard(context);
    Deadline.set(context, limits.time());
    if (query.hasDatasetDescription()) {
      // the graphs the query names, not the union of all
      context.set(TDB2.symUnionDefaultGraph, false);
    }
    QueryExecBuilder builder =
        QueryExec.dataset(graph)
            .query(query)
            .context(context)
            .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    AnswerReader reader = new AnswerReader(limits, multivalued);
    try (QueryExec execution = builder.build()) {
      return reader.read(query, execution);
    }
  }
}
