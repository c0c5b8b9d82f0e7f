package org.depositary.serve;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.depositary.query.Limits;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A graph on a server of its own on loopback, as a browser asks it. */
final class ServedGraph implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

  private final List<Issue> issues = new ArrayList<>();
  private final GraphServer server;

  ServedGraph(Path folder, Consumer<StreamRDF> graph) throws IOException {
    GraphStore store = GraphStore.at(folder);
    store.replace(graph::accept);
    server =
        GraphServer.start(
            store,
            Carried.read(Path.of(""), issues::add),
            new GraphServer.Settings(
                "127.0.0.1", 0, Optional.empty(), new Limits(Duration.ofSeconds(60), 100_000)),
            issues::add);
  }

  List<Issue> issues() {
    return issues;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
            .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** A page that is there. */
  Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return Jsoup.parse(answer.body());
  }

  @Override
  public void close() {
    server.close();
  }
}
