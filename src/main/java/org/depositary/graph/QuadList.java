package org.depositary.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Quads of one graph in the order they are said; an empty text says nothing. */
final class QuadList {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final Node graph;
  private final List<Quad> quads = new ArrayList<>();

  QuadList(Node graph) {
    this.graph = graph;
  }

  Stream<Quad> stream() {
    return quads.stream();
  }

  QuadList add(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
    return this;
  }

  QuadList type(Node subject, Node type) {
    return add(subject, RDF.Nodes.type, type);
  }

  /** A plain string. */
  QuadList text(Node subject, Node predicate, String value) {
    return value.isEmpty() ? this : add(subject, predicate, NodeFactory.createLiteralString(value));
  }

  /** A string in a language. */
  QuadList text(Node subject, Node predicate, String value, String language) {
    return value.isEmpty()
        ? this
        : add(subject, predicate, NodeFactory.createLiteralLang(value, language));
  }

  QuadList typed(Node subject, Node predicate, String value, RDFDatatype type) {
    return value.isEmpty()
        ? this
        : add(subject, predicate, NodeFactory.createLiteralDT(value, type));
  }

  QuadList integer(Node subject, Node predicate, long value) {
    return typed(subject, predicate, Long.toString(value), XSDDatatype.XSDinteger);
  }

  /** A number where it is a plain one, such as 175 or 2.5; anything else stays a string. */
  QuadList number(Node subject, Node predicate, String value) {
    boolean isPlain = PLAIN_NUMBER.matcher(value).matches();
    return typed(
        subject,
        predicate,
        value,
        !isPlain
            ? XSDDatatype.XSDstring
            : value.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger);
  }

  /** A date as exact as it is known: a day, a month or a year; anything else stays a string. */
  QuadList date(Node subject, Node predicate, String value) {
    return typed(subject, predicate, value, dateType(value));
  }

  private static RDFDatatype dateType(String value) {
    try {
      switch (value.length()) {
        case 10:
          LocalDate.parse(value);
          return XSDDatatype.XSDdate;
        case 7:
          YearMonth.parse(value);
          return XSDDatatype.XSDgYearMonth;
        case 4:
          Year.parse(value);
          return XSDDatatype.XSDgYear;
        default:
          return XSDDatatype.XSDstring;
      }
    } catch (DateTimeException e) {
      return XSDDatatype.XSDstring;
    }
  }
}
