package org.depositary.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.Responder;

/**
 * What the keys in answers are called and where their things are on this server, as of the build in
 * force.
 */
final class ThingNames {

  private static final String QUERY = "names";

  private final Responder responder;
  private final CannedQuery query;
  private final Addresses addresses;
  private volatile Known known;

  /**
   * A thing with a key.
   *
   * @param path of its page on this server
   * @param label its name, the key where it has none
   */
  record Thing(String path, String label) {}

  /** Things by kind, as in {@code /id/KIND/}, and key. */
  private record Known(String version, Map<String, Map<String, Thing>> things) {}

  ThingNames(Responder responder, QueryCatalogue pageQueries, Addresses addresses) {
    this.responder = responder;
    this.query = pageQueries.get(QUERY);
    this.addresses = addresses;
  }

  /** The thing of a key among those of a kind. */
  Optional<Thing> find(String kind, String key) {
    return Optional.ofNullable(current().things().getOrDefault(kind, Map.of()).get(key));
  }

  private Known current() {
    Known now = known;
    String version = responder.version();
    if (now == null || !now.version().equals(version)) {
      now = new Known(version, read());
      known = now;
    }
    return now;
  }

  private Map<String, Map<String, Thing>> read() {
    Map<String, Map<String, Thing>> things = new HashMap<>();
    Answer answer = responder.ask(query, Map.of());
    if (answer instanceof Answer.Rows rows) {
      for (Binding row : rows.rows()) {
        String key = row.get("key").getLiteralLexicalForm();
        String path = addresses.link(row.get("thing").getURI());
        Node label = row.get("label");
        things
            .computeIfAbsent(kind(path), each -> new HashMap<>())
            .put(key, new Thing(path, label == null ? key : label.getLiteralLexicalForm()));
      }
    }
    return things;
  }

  /** What follows {@code /id/}. */
  private static String kind(String path) {
    String[] steps = path.split("/");
    return steps.length < 2 ? "" : steps[steps.length - 2];
  }
}
