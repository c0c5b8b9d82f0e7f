package org.depositary.serve;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    description.put("tags", strings(canned.tags()));
    JsonArray parameters = new JsonArray();
    canned.parameters().forEach(each -> parameters.add(parameter(each)));
    description.put("parameters", parameters);
    description.put("columns", strings(canned.columns()));
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
      parameter.put("choices", strings(each.choices()));
    }
    return parameter;
  }

  static JsonArray strings(Iterable<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }

  static void send(HttpServletResponse response, JsonObject json) throws IOException {
    byte[] bytes = (json.toString() + "\n").getBytes(StandardCharsets.UTF_8);
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
