package org.depositary.serve;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.depositary.query.CannedQuery;
import org.depositary.query.Parameter;
import org.depositary.query.QueryCatalogue;

/** The canned queries as their headers describe them, in JSON. */
final class QueryDescriptions {

  private QueryDescriptions() {}

  static JsonObject list(QueryCatalogue queries) {
    JsonArray all = new JsonArray();
    queries.queries().forEach(each -> all.add(description(each)));
    JsonObject list = new JsonObject();
    list.put("queries", all);
    return list;
  }

  private static JsonObject description(CannedQuery canned) {
    JsonObject description = new JsonObject();
    description.put("name", canned.name());
    description.put("address", "/queries/" + canned.name());
    description.put("summary", canned.summary());
    description.put("description", canned.description());
    description.put("tags", JsonBody.strings(canned.tags()));
    JsonArray parameters = new JsonArray();
    canned.parameters().forEach(each -> parameters.add(parameter(each)));
    description.put("parameters", parameters);
    description.put("columns", JsonBody.strings(canned.columns()));
    return description;
  }

  private static JsonObject parameter(Parameter each) {
    JsonObject parameter = new JsonObject();
    parameter.put("name", each.name());
    parameter.put("type", each.type().label());
    parameter.put("required", each.required());
    parameter.put("description", each.description());
    parameter.put("example", each.example());
    if (!each.choices().isEmpty()) {
      parameter.put("choices", JsonBody.strings(each.choices()));
    }
    return parameter;
  }
}
