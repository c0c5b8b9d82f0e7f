package org.depositary.evaluate;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.depositary.query.AnswerFormat;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;

/**
 * The answers of a graph to the canned queries that need no parameter, as CSV.
 *
 * @param catalogue the queries
 * @param runner asks the graph
 */
public record CannedAnswers(QueryCatalogue catalogue, QueryRunner runner)
    implements Function<String, Optional<String>> {

  @Override
  public Optional<String> apply(String name) {
    return catalogue.queries().stream()
        .filter(each -> each.name().equals(name))
        .filter(CannedQuery::needsNothing)
        .findFirst()
        .map(each -> AnswerFormat.CSV.text(runner.run(each, Map.of())));
  }
}
