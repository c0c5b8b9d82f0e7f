package org.depositary.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.Var;

/**
 * A parameter of a canned query; in its text it is the variable {@code ?_name}.
 *
 * @param name as given by the user
 * @param type of its values
 * @param required whether the query needs it; otherwise leaving it out means all
 * @param description what it is, in one sentence
 * @param example a value that gives an answer
 * @param choices the only values allowed; empty when any value of the type is
 * @param choicesFrom the query that lists values worth giving: in its first column, with what they
 *     are called in its second
 */
public record Parameter(
    String name,
    Type type,
    boolean required,
    String description,
    String example,
    List<String> choices,
    Optional<String> choicesFrom) {

  /** Types of values, as written in a header. */
  public enum Type {
    STRING,
    INTEGER,
    DATE,
    IRI;

    /** As written: {@code string}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Parameter {
    choices = List.copyOf(choices);
  }

  /** The variable that stands for it. */
  public Var variable() {
    return Var.alloc("_" + name);
  }

  /**
   * The RDF term a value stands for.
   *
   * @throws QueryProblem if the value is not of the type or not among the choices
   */
  public Node term(String value) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw refuse(value, "one of " + String.join(", ", choices));
    }
    try {
      return switch (type) {
        case STRING -> NodeFactory.createLiteralString(value);
        case INTEGER ->
            NodeFactory.createLiteralDT(
                Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
        case DATE ->
            NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        case IRI -> NodeFactory.createURI(absolute(value));
      };
    } catch (NumberFormatException e) {
      throw refuse(value, "a whole number");
    } catch (DateTimeParseException e) {
      throw refuse(value, "a date such as 1998-03-05");
    } catch (IRIException e) {
      throw refuse(value, "an absolute IRI");
    }
  }

  private static String absolute(String value) {
    IRIx iri = IRIx.create(value);
    if (!iri.isReference()) {
      throw new IRIException(value);
    }
    return iri.str();
  }

  private QueryProblem refuse(String value, String wanted) {
    return new QueryProblem(
        QueryProblem.Kind.ARGUMENT,
        "parameter " + name + " is " + wanted + ", not \"" + value + "\"");
  }
}
