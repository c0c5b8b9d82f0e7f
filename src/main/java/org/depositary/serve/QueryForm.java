package org.depositary.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.Parameter;

/** The parameters of canned queries as forms, with what is worth asking for. */
final class QueryForm {

  private static final int NEAR = 5;
  private static final double LIKE = 0.7;

  private final Site site;

  QueryForm(Site site) {
    this.site = site;
  }

  /** A link with its text. */
  record Link(String text, String address) {}

  /** The fields of a query, with the values given. */
  List<QueryField> fields(CannedQuery canned, Map<String, String> arguments) {
    List<QueryField> fields = new ArrayList<>();
    for (Parameter each : canned.parameters()) {
      List<QueryField.Option> options = options(each);
      fields.add(
          new QueryField(
              each.name(),
              label(each.name()),
              each.description(),
              input(each, options),
              arguments.getOrDefault(each.name(), ""),
              each.required(),
              options,
              each.example(),
              new QueryAddress(canned.name(), examples(canned, each)).page()));
    }
    return fields;
  }

  private String label(String parameter) {
    String name = "parameter." + parameter;
    return site.texts().has(name) ? site.texts().of(name) : parameter;
  }

  /** The example of a parameter, with those of the ones the query needs. */
  private static Map<String, String> examples(CannedQuery canned, Parameter parameter) {
    Map<String, String> examples = required(canned);
    examples.put(parameter.name(), parameter.example());
    return examples;
  }

  /** Examples for what a query needs. */
  static Map<String, String> required(CannedQuery canned) {
    Map<String, String> examples = new LinkedHashMap<>();
    canned.parameters().stream()
        .filter(Parameter::required)
        .forEach(each -> examples.put(each.name(), each.example()));
    return examples;
  }

  private static String input(Parameter parameter, List<QueryField.Option> options) {
    if (!parameter.choices().isEmpty()) {
      return "select";
    }
    return switch (parameter.type()) {
      case DATE -> "date";
      case INTEGER -> "number";
      case STRING, IRI -> options.isEmpty() ? "text" : "list";
    };
  }

  private List<QueryField.Option> options(Parameter parameter) {
    if (parameter.choicesFrom().isEmpty()) {
      return parameter.choices().stream().map(each -> new QueryField.Option(each, each)).toList();
    }
    String name = parameter.choicesFrom().get();
    CannedQuery choices = site.pageQueries().find(name).orElseGet(() -> site.queries().get(name));
    return site.responder().ask(choices, Map.of()) instanceof Answer.Rows rows
        ? rows.rows().stream().map(row -> option(rows.columns(), row)).toList()
        : List.of();
  }

  private static QueryField.Option option(List<Var> columns, Binding row) {
    String value = row.get(columns.get(0)).getLiteralLexicalForm();
    Node label = columns.size() > 1 ? row.get(columns.get(1)) : null;
    return new QueryField.Option(value, label == null ? value : label.getLiteralLexicalForm());
  }

  /**
   * What to ask instead of what had no answer: values near to those that nobody knows, else the
   * question without one of its values.
   */
  List<Link> instead(CannedQuery canned, Map<String, String> arguments, List<QueryField> fields) {
    QueryAddress asked = new QueryAddress(canned.name(), arguments);
    List<Link> links = new ArrayList<>();
    for (QueryField field : fields) {
      if (!field.known()) {
        for (QueryField.Option near : near(field)) {
          String text = site.texts().of("query.near", field.label(), near.label(), near.value());
          links.add(new Link(text, asked.with(field.name(), near.value()).page()));
        }
      }
    }
    if (links.isEmpty()) {
      for (QueryField field : fields) {
        if (!field.value().isEmpty() && !field.required()) {
          String text = site.texts().of("query.without", field.label(), field.value());
          links.add(new Link(text, asked.without(field.name()).page()));
        }
      }
    }
    return links;
  }

  private static List<QueryField.Option> near(QueryField field) {
    return field.options().stream()
        .filter(each -> likeness(field.value(), each) >= LIKE)
        .sorted(
            Comparator.comparingDouble((QueryField.Option each) -> -likeness(field.value(), each)))
        .limit(NEAR)
        .toList();
  }

  /** From 0 to 1, as near as the key or the name comes. */
  private static double likeness(String given, QueryField.Option option) {
    String wanted = given.toLowerCase(Locale.ROOT);
    String label = option.label().toLowerCase(Locale.ROOT);
    JaroWinklerSimilarity measure = new JaroWinklerSimilarity();
    return label.contains(wanted)
        ? 1
        : Math.max(
            measure.apply(wanted, option.value().toLowerCase(Locale.ROOT)),
            measure.apply(wanted, label));
  }
}
