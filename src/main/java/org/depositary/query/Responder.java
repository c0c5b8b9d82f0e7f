package org.depositary.query;

import java.util.Map;
import org.apache.jena.query.Query;

/**
 * Who answers questions: the graph of this program's own store, or a SPARQL endpoint elsewhere.
 * Pages know only this, so that they are the same before either. Safe for use by many threads.
 */
public interface Responder {

  /**
   * Answers a canned query. Cells of its multi-valued columns are sorted.
   *
   * @param arguments values by the names of parameters; an empty value counts as left out
   * @throws QueryProblem if an argument does not fit, a limit is met or nobody answers
   */
  Answer ask(CannedQuery canned, Map<String, String> arguments);

  /**
   * Answers any SPARQL query that is parsed already.
   *
   * @throws QueryProblem if it is not allowed, a limit is met or nobody answers
   */
  Answer ask(Query query);

  /** A name for what is answered from: as long as it is the same, so are the answers. */
  String version();
}
