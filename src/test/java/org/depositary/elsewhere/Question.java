package org.depositary.elsewhere;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.query.CannedQuery;
import org.depositary.query.Parameter;
import org.depositary.query.QueryCatalogue;

/**
 * A canned query with values for some of its parameters, as text any SPARQL 1.1 store reads.
 *
 * @param name of the query and its arguments
 * @param sparql the arguments in place
 * @param multivalued columns whose cells join values in an order that is the store's own
 */
record Question(String name, String sparql, Set<String> multivalued) {

  /** Every query with what it needs and nothing else, then with the example of each parameter. */
  static List<Question> all() throws IOException {
    List<Question> questions = new ArrayList<>();
    for (CannedQuery query : QueryCatalogue.read(Path.of("queries"), issue -> {}).queries()) {
      Map<String, String> needed = new LinkedHashMap<>();
      query.parameters().stream()
          .filter(Parameter::required)
          .forEach(each -> needed.put(each.name(), each.example()));
      questions.add(of(query, needed));
      for (Parameter each : query.parameters()) {
        if (!each.required()) {
          Map<String, String> arguments = new LinkedHashMap<>(needed);
          arguments.put(each.name(), each.example());
          questions.add(of(query, arguments));
        }
      }
    }
    return questions;
  }

  private static Question of(CannedQuery query, Map<String, String> arguments) {
    return new Question(
        query.name() + arguments, query.bind(arguments).serialize(), query.multivalued());
  }

  @Override
  public String toString() {
    return name;
  }
}
