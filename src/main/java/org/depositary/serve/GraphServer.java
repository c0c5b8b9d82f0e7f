package org.depositary.serve;

import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.eclipse.jetty.server.ServerConnector;

/**
 * The graph of a store over HTTP, read only. While it runs it goes over to every new build of its
 * store; a request that is under way ends on the build it began with.
 */
public final class GraphServer implements AutoCloseable {

  private static final Duration LOOK_FOR_BUILD = Duration.ofSeconds(1);
  private static final int QUERIES_AT_ONCE = 16;
  private static final String BASE = "https://w3id.org/depositary/";

  private final FusekiServer server;
  private final LiveGraph graph;
  private final ScheduledExecutorService clock;

  /**
   * How a server is to run.
   *
   * @param host to listen on; {@code 127.0.0.1} for this machine only
   * @param port 0 for any free one
   * @param endpoint the public address of the SPARQL endpoint, when it is not the one asked
   * @param limits of a query
   */
  public record Settings(String host, int port, Optional<String> endpoint, Limits limits) {}

  private GraphServer(FusekiServer server, LiveGraph graph, ScheduledExecutorService clock) {
    this.server = server;
    this.graph = graph;
    this.clock = clock;
  }

  /**
   * Starts a server.
   *
   * @param issues takes what goes wrong while it runs
   * @throws org.depositary.store.StoreException if the store holds no graph
   * @throws ServeException if it cannot listen
   */
  public static GraphServer start(
      GraphStore store, QueryCatalogue queries, Settings settings, Consumer<Issue> issues) {
    LiveGraph graph = LiveGraph.of(store);
    try {
      FusekiServer server = fuseki(graph, queries, settings);
      server.start();
      return new GraphServer(server, graph, watch(graph, issues));
    } catch (FusekiException e) {
      graph.close();
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

  private static FusekiServer fuseki(LiveGraph graph, QueryCatalogue queries, Settings settings) {
    Semaphore places = new Semaphore(QUERIES_AT_ONCE);
    Site site =
        new Site(
            new StoredGraph(graph, settings.limits()),
            queries,
            new Addresses(BASE),
            Texts.english(),
            new PageWriter());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new SparqlService(graph, settings.limits(), places))
            .add("/sparql", service(graph, Operation.Query))
            .add("/graphs", service(graph, Operation.GSP_R))
            .addFilter("/*", new OpenToAllFilter())
            .addFilter("/sparql", new ReadOnlyFilter())
            .addFilter("/sparql", new ServiceDescription(graph, settings.endpoint()))
            .addServlet(
                "/queries/*", new CannedQueryPages(graph, queries, settings.limits(), places))
            .addServlet("/health", new HealthPage(graph))
            .addServlet("", new HomePage(site));
    Assets.all().forEach(builder::addServlet);
    FusekiServer server = builder.build();
    for (var connector : server.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(settings.host());
    }
    return server;
  }

  private static DataService service(LiveGraph graph, Operation operation) {
    return DataService.newBuilder(graph).addEndpoint(operation).build();
  }

  private static ScheduledExecutorService watch(LiveGraph graph, Consumer<Issue> issues) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "new-builds");
              thread.setDaemon(true);
              return thread;
            });
    long pause = LOOK_FOR_BUILD.toMillis();
    clock.scheduleWithFixedDelay(() -> look(graph, issues), pause, pause, TimeUnit.MILLISECONDS);
    return clock;
  }

  private static void look(LiveGraph graph, Consumer<Issue> issues) {
    try {
      if (graph.refresh()) {
        issues.accept(Issue.note("store", graph.version(), "serving the new build"));
      }
    } catch (RuntimeException e) {
      issues.accept(
          Issue.warning("store", graph.version(), "staying with the old build: " + e.getMessage()));
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The name of the build it answers from. */
  public String version() {
    return graph.version();
  }

  /** Waits until it is stopped. */
  public void join() {
    server.join();
  }

  /** Stops it; requests under way are given up. */
  @Override
  public void close() {
    clock.shutdownNow();
    server.stop();
    graph.close();
  }
}
