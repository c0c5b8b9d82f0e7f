package org.depositary.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a canned query with values for its parameters.
 *
 * @param name of the query
 * @param arguments values by the names of parameters
 */
record QueryAddress(String name, Map<String, String> arguments) {

  private static final String FORMAT = "format";

  QueryAddress {
    arguments = new LinkedHashMap<>(arguments);
    arguments.values().removeIf(String::isBlank);
  }

  /** Of its page. */
  String page() {
    return path(Map.of());
  }

  /** Of its page, in a view. */
  String page(TableView view) {
    return path(view.parameters());
  }

  /** Of its answer in a format. */
  String format(String format) {
    return path(Map.of(FORMAT, format));
  }

  /** Of the editor with its SPARQL. */
  String editor() {
    return "/editor" + query(Map.of(EditorPage.CANNED, name), arguments);
  }

  /** The same with another value for a parameter. */
  QueryAddress with(String parameter, String value) {
    Map<String, String> changed = new LinkedHashMap<>(arguments);
    changed.put(parameter, value);
    return new QueryAddress(name, changed);
  }

  /** The same without a parameter. */
  QueryAddress without(String parameter) {
    return with(parameter, "");
  }

  private String path(Map<String, String> more) {
    return "/queries/" + Addresses.encoded(name) + query(arguments, more);
  }

  private static String query(Map<String, String> first, Map<String, String> second) {
    Map<String, String> all = new LinkedHashMap<>(first);
    all.putAll(second);
    return all.isEmpty()
        ? ""
        : all.entrySet().stream()
            .map(
                each -> Addresses.encoded(each.getKey()) + "=" + Addresses.encoded(each.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }
}
