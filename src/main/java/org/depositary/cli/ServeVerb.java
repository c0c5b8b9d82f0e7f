package org.depositary.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.depositary.query.Limits;
import org.depositary.query.QueryCatalogue;
import org.depositary.serve.GraphServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves the graph until it is stopped. */
@Command(
    name = "serve",
    description = "Serves the graph over HTTP until it is stopped; new builds are taken over.",
    mixinStandardHelpOptions = true)
final class ServeVerb implements Callable<Integer> {

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "port to listen on (${DEFAULT-VALUE}); 0 takes a free one")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen on (${DEFAULT-VALUE}: this machine only)")
  private String host;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "public address of the SPARQL endpoint, behind a proxy")
  private String endpoint;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "end a query after so long (${DEFAULT-VALUE})")
  private long timeout;

  @Override
  public Integer call() throws IOException {
    Console console = program.console();
    JenaSystem.init();
    QueryCatalogue queries;
    QueryCatalogue pageQueries;
    try (Home home = Home.open(common.home())) {
      queries = QueryCatalogue.read(home.queries(), console::issue);
      pageQueries = QueryCatalogue.read(home.pageQueries(), console::issue);
    }
    GraphServer.Settings settings =
        new GraphServer.Settings(
            host,
            port,
            Optional.ofNullable(endpoint),
            new Limits(Duration.ofSeconds(timeout), Limits.STANDARD.rows()));
    try (GraphServer server =
        GraphServer.start(common.store(), queries, pageQueries, settings, console::issue)) {
      console.say(
          "serving " + server.version() + " on http://" + shown() + ":" + server.port() + "/");
      console.out().flush();
      server.join();
    }
    return ExitCode.DONE;
  }

  private String shown() {
    return host.equals("127.0.0.1") ? "localhost" : host;
  }
}
