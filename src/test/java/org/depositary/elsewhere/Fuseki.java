package org.depositary.elsewhere;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;

/** A stock Fuseki in a process of its own. */
final class Fuseki implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String service;
  private final Process process;

  private Fuseki(String service, Process process) {
    this.service = service;
    this.process = process;
  }

  /**
   * Starts one with an empty database.
   *
   * @param options of its command line beside the database
   */
  static Fuseki start(Path folder, String... options) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("database"));
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Programs.java());
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(List.of("--localhost", "--port", Integer.toString(port)));
    command.addAll(List.of("--update", "--tdb2", "--loc=database"));
    command.addAll(List.of(options));
    command.add("/depositary");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("fuseki.log").toFile())
            .start();
    Fuseki fuseki = new Fuseki("http://localhost:" + port + "/depositary", process);
    fuseki.awaitAnswer(folder);
    return fuseki;
  }

  private static Path jar() {
    return Path.of(System.getProperty("fuseki.jar")).toAbsolutePath();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer(Path folder) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    HttpRequest ask = HttpRequest.newBuilder(URI.create(service + "?query=ASK%7B%7D")).build();
    while (true) {
      try {
        client.send(ask, HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException(Files.readString(folder.resolve("fuseki.log")), notYet);
        }
        process.waitFor(100, TimeUnit.MILLISECONDS);
      }
    }
  }

  /** Sends a file to it, as the Graph Store Protocol says. */
  void load(Path file, String mediaType) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(service))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IOException(response.statusCode() + " " + response.body());
    }
  }

  List<String> answer(Question question) {
    try (QueryExecHTTP query =
        QueryExecHTTP.service(service)
            .query(question.sparql())
            .sendMode(QuerySendMode.asPost)
            .build()) {
      return Rows.of(question, query.select());
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
