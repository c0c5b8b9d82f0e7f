package org.depositary.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question kept as a file: its text and what its header says about it.
 *
 * @param name of the file, without its ending
 * @param summary the question in one line
 * @param description what the answer holds
 * @param tags what it is about
 * @param parameters in the order of the header
 * @param described the columns of its answer, in order, with what they hold
 * @param text the file as it stands
 * @param query the text, parsed
 */
public record CannedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    List<Column> described,
    String text,
    Query query) {

  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    described = List.copyOf(described);
  }

  /** The columns of its answer, in order. */
  public List<String> columns() {
    return query.getResultVars();
  }

  /** The columns whose cells join several values by {@code |}. */
  public Set<String> multivalued() {
    return described.stream()
        .filter(Column::multivalued)
        .map(Column::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The parameter of a name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Whether it can be asked without giving any value. */
  public boolean needsNothing() {
    return parameters.stream().noneMatch(Parameter::required);
  }

  /**
   * The query with values for its parameters: terms in the parsed query, which they cannot change.
   *
   * @param arguments values by the names of parameters; an empty value counts as left out
   * @throws QueryProblem if one does not fit, is unknown or missing
   */
  public Query bind(Map<String, String> arguments) {
    Map<Var, Node> terms = terms(arguments);
    return terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
  }

  private Map<Var, Node> terms(Map<String, String> arguments) {
    Map<Var, Node> terms = new LinkedHashMap<>();
    arguments.forEach(
        (name, value) -> {
          Parameter parameter = parameter(name).orElseThrow(() -> unknown(name));
          if (!value.isEmpty()) {
            terms.put(parameter.variable(), parameter.term(value));
          }
        });
    for (Parameter each : parameters) {
      if (each.required() && !terms.containsKey(each.variable())) {
        throw new QueryProblem(
            QueryProblem.Kind.ARGUMENT,
            name + " needs " + each.name() + ", such as " + sample(each));
      }
    }
    return terms;
  }

  private QueryProblem unknown(String parameter) {
    String known =
        parameters.isEmpty()
            ? "it has none"
            : "it has " + String.join(", ", parameters.stream().map(Parameter::name).toList());
    return new QueryProblem(
        QueryProblem.Kind.ARGUMENT, name + " has no parameter " + parameter + ": " + known);
  }

  private static String sample(Parameter parameter) {
    return parameter.name() + "=" + parameter.example();
  }
}
