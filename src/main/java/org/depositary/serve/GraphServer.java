package org.depositary.serve;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.depositary.query.Limits;
import org.depositary.query.RemoteEndpoint;
import org.depositary.query.Responder;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;

/**
 * The graph over HTTP, read only: that of a store, or that behind a SPARQL endpoint elsewhere.
 * While it runs it goes over to every new build of its store; a request that is under way ends on
 * the build it began with.
 */
public final class GraphServer implements AutoCloseable {

  private static final Duration LOOK_FOR_BUILD = Duration.ofSeconds(1);

  private final Optional<LiveGraph> graph;
  private final Responder responder;
  private final Routes routes;
  private final FusekiServer server;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(GraphServer::thread);

  /**
   * How a server is to run.
   *
   * @param host to listen on; {@code 127.0.0.1} for this machine only
   * @param port 0 for any free one
   * @param publicAddress of the SPARQL endpoint, when it is not the one asked
   * @param limits of a query
   */
  public record Settings(String host, int port, Optional<String> publicAddress, Limits limits) {}

  private GraphServer(
      Optional<LiveGraph> graph,
      Responder responder,
      Carried carried,
      Settings settings,
      Consumer<Issue> issues) {
    this.graph = graph;
    this.responder = responder;
    this.routes = new Routes(responder, graph, carried, settings, issues);
    this.server = routes.server();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "new-builds");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Serves the graph of a store.
   *
   * @param issues takes what goes wrong while it runs
   * @throws org.depositary.store.StoreException if the store holds no graph
   * @throws ServeException if it cannot listen
   */
  public static GraphServer start(
      GraphStore store, Carried carried, Settings settings, Consumer<Issue> issues) {
    LiveGraph graph = LiveGraph.of(store);
    Responder responder = new StoredGraph(graph, settings.limits());
    GraphServer made =
        new GraphServer(Optional.of(graph), responder, carried, settings, issues).started(settings);
    long pause = LOOK_FOR_BUILD.toMillis();
    made.clock.scheduleWithFixedDelay(
        () -> made.look(graph, issues), pause, pause, TimeUnit.MILLISECONDS);
    return made;
  }

  /**
   * Serves the graph behind a SPARQL 1.1 endpoint, whose default graph is the union of its named
   * ones.
   *
   * @param issues takes what goes wrong while it runs
   * @throws ServeException if it cannot listen
   */
  public static GraphServer start(
      URI endpoint, Carried carried, Settings settings, Consumer<Issue> issues) {
    Responder responder = new RemoteEndpoint(endpoint, settings.limits());
    return new GraphServer(Optional.empty(), responder, carried, settings, issues)
        .started(settings);
  }

  private GraphServer started(Settings settings) {
    try {
      server.start();
      // nobody waits for the index who does not search
      clock.execute(routes::prepare);
      return this;
    } catch (FusekiException e) {
      release();
      throw new ServeException(reason(settings, e), e);
    }
  }

  private static String reason(Settings settings, FusekiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "cannot listen on "
            + settings.host()
            + ":"
            + settings.port()
            + " ("
            + cause.getMessage()
            + "): choose another --port";
      }
    }
    return "the server does not start: " + e.getMessage();
  }

  private void look(LiveGraph live, Consumer<Issue> issues) {
    try {
      if (live.refresh()) {
        issues.accept(Issue.note("store", live.version(), "serving the new build"));
        routes.prepare();
      }
    } catch (RuntimeException e) {
      issues.accept(
          Issue.warning("store", live.version(), "staying with the old build: " + e.getMessage()));
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The name of the build it answers from, or the address of the endpoint. */
  public String version() {
    return responder.version();
  }

  /** Waits until it is stopped. */
  public void join() {
    server.join();
  }

  /** Stops it; requests under way are given up. */
  @Override
  public void close() {
    server.stop();
    release();
  }

  private void release() {
    clock.shutdownNow();
    routes.close();
    graph.ifPresent(LiveGraph::close);
  }
}
