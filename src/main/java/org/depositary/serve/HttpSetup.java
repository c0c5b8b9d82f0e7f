package org.depositary.serve;

import java.io.PrintWriter;
import java.util.List;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** How the server under it all behaves: where it listens, how patient it is, what it tells. */
final class HttpSetup {

  /** Where the servlet container sends what was refused. */
  static final String ERRORS = "/errors/";

  private static final long IDLE_MILLIS = 30_000;
  private static final int FIRST_ERROR = 400;
  private static final int LAST_ERROR = 599;

  private HttpSetup() {}

  static void apply(Server server, String host) {
    for (Connector each : server.getConnectors()) {
      ServerConnector connector = (ServerConnector) each;
      connector.setHost(host);
      connector.setIdleTimeout(IDLE_MILLIS);
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConfiguration.ConnectionFactory http) {
          http.getHttpConfiguration().setSendServerVersion(false);
          http.getHttpConfiguration().setSendXPoweredBy(false);
        }
      }
    }
    ErrorPageErrorHandler pages = new ErrorPageErrorHandler();
    pages.addErrorPage(FIRST_ERROR, LAST_ERROR, ERRORS);
    server.getDescendant(ServletContextHandler.class).setErrorHandler(pages);
    server.setErrorHandler(new Sentences());
    compress(server);
  }

  /** Answers leave compressed; what comes in compressed is not unpacked. */
  private static void compress(Server server) {
    CompressionHandler handler = new CompressionHandler(server.getHandler());
    handler.putCompression(new GzipCompression());
    CompressionConfig config =
        CompressionConfig.builder()
            .defaults()
            .compressPreferredEncodings(List.of("gzip"))
            .decompressExcludePath("/*")
            .build();
    handler.putConfiguration("/*", config);
    server.setHandler(handler);
  }

  /** What is refused before a servlet sees it, as when an address is too long: a sentence. */
  private static final class Sentences extends ErrorHandler {

    Sentences() {
      setDefaultResponseMimeType("text/plain");
      setShowStacks(false);
      setShowCauses(false);
    }

    @Override
    protected void writeErrorPlain(
        Request request, PrintWriter out, int code, String message, Throwable cause) {
      out.write(message + "\n");
    }
  }
}
