package org.depositary.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;

/**
 * A question kept as a file: its text and what its header says about it.
 *
 * @param name of the file, without its ending
 * @param summary the question in one line
 * @param description what the answer holds
 * @param tags what it is about
 * @param parameters in the order of the header
 * @param multivalued columns whose cells join several values by {@code |}
 * @param text the file as it stands
 * @param query the text, parsed
 */
public record CannedQuery(
    String name,
    String summary,
    String description,
    List<String> tags,
    List<Parameter> parameters,
    Set<String> multivalued,
    String text,
    Query query) {

  public CannedQuery {
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
    multivalued = Set.copyOf(multivalued);
  }

  /** The columns of its answer, in order. */
  public List<String> columns() {
    return query.getResultVars();
  }

  /** The parameter of a name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Whether it can be asked without giving any value. */
  public boolean needsNothing() {
    return parameters.stream().noneMatch(Parameter::required);
  }
}
