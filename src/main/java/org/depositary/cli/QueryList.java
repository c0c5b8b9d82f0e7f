package org.depositary.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.depositary.query.CannedQuery;
import org.depositary.query.Parameter;
import org.depositary.query.QueryCatalogue;

/** Explains the canned queries: what each answers, its parameters and how to ask it. */
record QueryList(QueryCatalogue catalogue) {

  void print(Console console) {
    for (CannedQuery canned : catalogue.queries()) {
      console.say(canned.name());
      console.say("  " + canned.summary());
      console.say("  " + canned.description());
      console.say("  columns: " + String.join(", ", canned.columns()));
      for (Parameter each : canned.parameters()) {
        console.say("  " + explain(each));
      }
      console.say("  $ depositary query " + canned.name() + example(canned.parameters()));
      console.say("");
    }
  }

  private static String explain(Parameter each) {
    String choices =
        each.choices().isEmpty() ? "" : " (one of " + String.join(", ", each.choices()) + ")";
    String needed = each.required() ? ", needed" : "";
    return each.name() + " (" + each.type().label() + needed + "): " + each.description() + choices;
  }

  /** What is needed; where nothing is, one parameter to show how. */
  private static String example(List<Parameter> parameters) {
    List<Parameter> needed = parameters.stream().filter(Parameter::required).toList();
    return (needed.isEmpty() ? parameters.stream().limit(1).toList() : needed)
        .stream()
            .map(each -> " " + each.name() + "=" + each.example())
            .collect(Collectors.joining());
  }
}
