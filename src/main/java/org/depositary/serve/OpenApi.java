package org.depositary.serve;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.depositary.query.CannedQuery;
import org.depositary.query.Parameter;
import org.depositary.query.QueryCatalogue;

/** What programs can ask over HTTP, as OpenAPI 3.1: the canned queries by their headers. */
final class OpenApi {

  private static final List<MediaFormat> ROWS =
      List.of(
          MediaFormat.CSV, MediaFormat.TSV, MediaFormat.JSON, MediaFormat.XML, MediaFormat.HTML);

  private final Texts texts;

  OpenApi(Texts texts) {
    this.texts = texts;
  }

  JsonObject document(QueryCatalogue queries, String version) {
    JsonObject paths = new JsonObject();
    for (CannedQuery each : queries.queries()) {
      paths.put("/queries/" + each.name(), object("get", query(each)));
    }
    paths.put("/search", object("get", search()));
    paths.put("/sparql", object("get", sparql()));
    JsonObject info = new JsonObject();
    info.put("title", texts.of("name"));
    info.put("version", version);
    info.put("description", texts.of("api.description"));
    JsonObject licence = new JsonObject();
    licence.put("name", "CC BY 4.0");
    licence.put("identifier", "CC-BY-4.0");
    info.put("license", licence);
    JsonObject document = new JsonObject();
    document.put("openapi", "3.1.0");
    document.put("info", info);
    JsonArray servers = new JsonArray();
    servers.add(object("url", "/"));
    document.put("servers", servers);
    document.put("paths", paths);
    return document;
  }

  private JsonObject query(CannedQuery canned) {
    JsonObject operation =
        operation(canned.name(), canned.summary(), canned.description(), canned.tags());
    JsonArray parameters = new JsonArray();
    canned.parameters().forEach(each -> parameters.add(parameter(each)));
    JsonObject formats = object("type", "string");
    formats.put("enum", JsonBody.strings(ROWS.stream().map(MediaFormat::suffix).toList()));
    parameters.add(parameter("format", false, texts.of("api.format"), formats, "csv"));
    operation.put("parameters", parameters);
    operation.put("responses", responses(ROWS, texts.of("api.rows")));
    return operation;
  }

  private JsonObject search() {
    JsonObject operation =
        operation("search", texts.of("search.label"), texts.of("api.search"), List.of("search"));
    JsonArray parameters = new JsonArray();
    JsonObject string = object("type", "string");
    parameters.add(parameter("q", true, texts.of("api.search.q"), string, "Morocco"));
    parameters.add(parameter("kind", false, texts.of("api.search.kind"), string, "state"));
    parameters.add(
        parameter("limit", false, texts.of("api.search.limit"), object("type", "integer"), "50"));
    operation.put("parameters", parameters);
    JsonObject found = object("description", texts.of("api.search"));
    found.put("content", object("application/json", new JsonObject()));
    operation.put("responses", object("200", found));
    return operation;
  }

  private JsonObject sparql() {
    JsonObject operation = operation("sparql", "SPARQL", texts.of("api.sparql"), List.of("sparql"));
    JsonArray parameters = new JsonArray();
    JsonObject string = object("type", "string");
    String example = "SELECT * { ?s ?p ?o } LIMIT 10";
    parameters.add(parameter("query", true, texts.of("api.sparql.query"), string, example));
    operation.put("parameters", parameters);
    List<MediaFormat> formats = List.of(MediaFormat.JSON, MediaFormat.CSV, MediaFormat.TURTLE);
    operation.put("responses", responses(formats, texts.of("api.rows")));
    return operation;
  }

  private static JsonObject operation(
      String id, String summary, String description, List<String> tags) {
    JsonObject operation = object("operationId", id);
    operation.put("summary", summary);
    operation.put("description", description);
    operation.put("tags", JsonBody.strings(tags));
    return operation;
  }

  private static JsonObject parameter(Parameter each) {
    JsonObject schema = object("type", "string");
    switch (each.type()) {
      case INTEGER -> schema.put("type", "integer");
      case DATE -> schema.put("format", "date");
      case IRI -> schema.put("format", "iri");
      case STRING -> {
        if (!each.choices().isEmpty()) {
          schema.put("enum", JsonBody.strings(each.choices()));
        }
      }
    }
    return parameter(each.name(), each.required(), each.description(), schema, each.example());
  }

  private static JsonObject parameter(
      String name, boolean required, String description, JsonObject schema, String example) {
    JsonObject parameter = object("name", name);
    parameter.put("in", "query");
    parameter.put("required", required);
    parameter.put("description", description);
    parameter.put("schema", schema);
    if (schema.getString("type").equals("integer")) {
      parameter.put("example", Long.parseLong(example));
    } else {
      parameter.put("example", example);
    }
    return parameter;
  }

  private JsonObject responses(List<MediaFormat> formats, String description) {
    JsonObject content = new JsonObject();
    formats.forEach(each -> content.put(each.type(), new JsonObject()));
    JsonObject answered = object("description", description);
    answered.put("content", content);
    JsonObject responses = object("200", answered);
    responses.put("400", refusal("api.refused"));
    responses.put("503", refusal("api.stopped"));
    return responses;
  }

  private JsonObject refusal(String text) {
    JsonObject refusal = object("description", texts.of(text));
    refusal.put("content", object("text/plain", new JsonObject()));
    return refusal;
  }

  private static JsonObject object(String name, Object value) {
    JsonObject object = new JsonObject();
    if (value instanceof JsonObject json) {
      object.put(name, json);
    } else {
      object.put(name, String.valueOf(value));
    }
    return object;
  }
}
