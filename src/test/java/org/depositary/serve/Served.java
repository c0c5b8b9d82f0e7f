package org.depositary.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.query.Limits;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;

/** A server on loopback, for tests, and the requests they make. */
final class Served implements AutoCloseable {

  static final Limits LIMITS = new Limits(Duration.ofSeconds(2), 100_000, 1_000_000);

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final List<Issue> issues = new CopyOnWriteArrayList<>();
  final GraphServer server;

  private Served(GraphStore store, Limits limits) throws IOException {
    server = GraphServer.start(store, carried(), settings(limits), issues::add);
  }

  private Served(URI endpoint, Limits limits) throws IOException {
    server = GraphServer.start(endpoint, carried(), settings(limits), issues::add);
  }

  /** The graph that some quads make. */
  static Served of(Path folder, Consumer<StreamRDF> quads) throws IOException {
    return of(folder, quads, LIMITS);
  }

  static Served of(Path folder, Consumer<StreamRDF> quads, Limits limits) throws IOException {
    GraphStore store = GraphStore.at(folder);
    store.replace(quads);
    return new Served(store, limits);
  }

  /** The graph of an endpoint. */
  static Served before(URI endpoint) throws IOException {
    return new Served(endpoint, LIMITS);
  }

  private Carried carried() throws IOException {
    return Carried.read(Path.of(""), issues::add);
  }

  private static GraphServer.Settings settings(Limits limits) {
    return new GraphServer.Settings("127.0.0.1", 0, Optional.empty(), limits);
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpRequest.Builder at(String path) {
    return HttpRequest.newBuilder(address(path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /**
   * Reads a path.
   *
   * @param headers names and values in turn
   */
  HttpResponse<String> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = at(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> ask(String sparql) throws IOException {
    return get("/sparql?query=" + encode(sparql), "Accept", "text/csv");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The triples of a text. */
  static Graph graph(String text, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .base("http://base.invalid/")
        .parse(graph);
    return graph;
  }

  static String header(HttpResponse<?> response, String name) {
    return String.join(" | ", response.headers().allValues(name));
  }

  @Override
  public void close() {
    server.close();
  }
}
