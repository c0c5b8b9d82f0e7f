package org.depositary.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How many requests of which kind took how long, in Prometheus' format at {@code /metrics}. */
final class Metrics implements Filter {

  /** What paths begin with; any other is counted as one, so that strangers make no new series. */
  private static final Set<String> AREAS =
      Set.of(
          "",
          "about",
          "assets",
          "dataset",
          "documents",
          "download",
          "editor",
          "explore",
          "graph",
          "graphs",
          "health",
          "id",
          "libraries",
          "metrics",
          "ontology",
          "openapi.json",
          "queries",
          "search",
          "shapes",
          "sparql");

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /**
   * @param underWay how many questions are being answered
   */
  Metrics(Supplier<Number> underWay) {
    new JvmMemoryMetrics().bindTo(registry);
    Gauge.builder("depositary.questions.under.way", underWay).register(registry);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      String[] steps = ((HttpServletRequest) request).getRequestURI().split("/");
      String area = steps.length < 2 ? "" : steps[1];
      Timer.builder("depositary.requests")
          .tag("area", AREAS.contains(area) ? area : "other")
          .tag("status", String.valueOf(((HttpServletResponse) response).getStatus()))
          .register(registry)
          .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
    }
  }

  /** What has been counted. */
  HttpServlet servlet() {
    return new Scrape(registry);
  }

  private static final class Scrape extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PrometheusMeterRegistry registry;

    Scrape(PrometheusMeterRegistry registry) {
      this.registry = registry;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setHeader("Cache-Control", "no-store");
      response.setContentType("text/plain;version=0.0.4;charset=utf-8");
      response.getWriter().write(registry.scrape());
    }
  }
}
