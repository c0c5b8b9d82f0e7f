package org.depositary.serve;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;

/** What stands behind the IRIs of the graph: the description of a thing, or a whole graph. */
final class Resources {

  private static final String DESCRIPTION = "description";
  private static final Map<String, String> GRAPHS =
      Map.of("/ontology", "/graph/ontology", "/dataset", "/graph/dataset");

  private final Site site;
  private final Graph shapes;

  /**
   * @param shapes served at {@code /shapes}
   */
  Resources(Site site, Graph shapes) {
    this.site = site;
    this.shapes = shapes;
  }

  /**
   * What is said of something.
   *
   * @param iri of it
   * @param triples in a stable order, never none
   * @param whole the query for all of them, where there may be more
   */
  record Described(String iri, Graph triples, Optional<String> whole) {}

  /** What a path of this server is about, unless the graph says nothing of it. */
  Optional<Described> find(String path) {
    String iri = site.addresses().iri(path);
    Graph found =
        path.equals("/shapes")
            ? shapes
            : isGraph(path) ? graph(GRAPHS.getOrDefault(path, path)) : description(iri);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Described(iri, found, isGraph(path) ? Optional.empty() : whole(iri, found)));
  }

  private Optional<String> whole(String iri, Graph found) {
    Query query = site.pageQueries().get(DESCRIPTION).bind(Map.of("thing", iri)).cloneQuery();
    if (found.size() < query.getLimit()) {
      return Optional.empty();
    }
    query.setLimit(Query.NOLIMIT);
    return Optional.of(query.serialize());
  }

  private static boolean isGraph(String path) {
    return path.startsWith("/graph/") || GRAPHS.containsKey(path);
  }

  private Graph graph(String path) {
    return triples("graph", Map.of("graph", site.addresses().iri(path)));
  }

  private Graph description(String iri) {
    return triples(DESCRIPTION, Map.of("thing", iri));
  }

  private Graph triples(String query, Map<String, String> arguments) {
    CannedQuery canned = site.pageQueries().get(query);
    return ((Answer.Triples) site.responder().ask(canned, arguments)).graph();
  }
}
