package org.depositary.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.depositary.query.Limits;
import org.depositary.serve.Carried;
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
      description =
          "serve the graph behind this SPARQL endpoint, whose default graph is the union of its"
              + " named ones, not that of a store")
  private URI endpoint;

  @Option(
      names = "--public",
      paramLabel = "URL",
      description = "public address of the SPARQL endpoint, behind a proxy")
  private String publicAddress;

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
    Carried carried;
    try (Home home = Home.open(common.home())) {
      carried = Carried.read(home.root(), console::issue);
    }
    GraphServer.Settings settings =
        new GraphServer.Settings(
            host,
            port,
            Optional.ofNullable(publicAddress),
            new Limits(Duration.ofSeconds(timeout), Limits.STANDARD.rows()));
    try (GraphServer server = start(carried, settings, console)) {
      console.say(
          "serving " + server.version() + " on http://" + shown() + ":" + server.port() + "/");
      console.out().flush();
      server.join();
    }
    return ExitCode.DONE;
  }

  private GraphServer start(Carried carried, GraphServer.Settings settings, Console console) {
    return endpoint == null
        ? GraphServer.start(common.store(), carried, settings, console::issue)
        : GraphServer.start(httpAddress(), carried, settings, console::issue);
  }

  private URI httpAddress() {
    if (!List.of("http", "https").contains(String.valueOf(endpoint.getScheme()))) {
      throw new UsageException("--endpoint is an http or https address, not " + endpoint);
    }
    return endpoint;
  }

  private String shown() {
    return host.equals("127.0.0.1") ? "localhost" : host;
  }
}
