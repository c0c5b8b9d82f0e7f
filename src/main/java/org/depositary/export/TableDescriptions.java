package org.depositary.export;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.depositary.query.CannedQuery;
import org.depositary.query.Column;

/** The columns of tables, said in the terms of CSV on the Web (W3C, 2015). */
final class TableDescriptions {

  private TableDescriptions() {}

  /** One group of the tables of these queries. */
  static JsonObject of(List<CannedQuery> queries) {
    JsonObject english = new JsonObject();
    english.put("@language", "en");
    JsonArray context = new JsonArray();
    context.add("http://www.w3.org/ns/csvw");
    context.add(english);
    JsonArray tables = new JsonArray();
    queries.forEach(query -> tables.add(table(query)));
    JsonObject group = new JsonObject();
    group.put("@context", context);
    group.put("tables", tables);
    return group;
  }

  private static JsonObject table(CannedQuery query) {
    JsonArray columns = new JsonArray();
    query.described().forEach(column -> columns.add(column(column)));
    JsonObject schema = new JsonObject();
    schema.put("columns", columns);
    JsonObject table = new JsonObject();
    table.put("url", query.name() + ".csv");
    table.put("dc:title", query.summary());
    table.put("dc:description", query.description());
    table.put("tableSchema", schema);
    return table;
  }

  private static JsonObject column(Column column) {
    JsonObject object = new JsonObject();
    object.put("name", column.name());
    object.put("titles", column.name());
    object.put("dc:description", column.description());
    object.put("datatype", datatype(column.type()));
    if (column.multivalued()) {
      object.put("separator", "|");
    }
    return object;
  }

  private static String datatype(Column.Type type) {
    return type == Column.Type.IRI ? "anyURI" : type.label();
  }
}
