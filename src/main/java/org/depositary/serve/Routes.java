package org.depositary.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.graph.IriMinter;
import org.depositary.query.Responder;
import org.depositary.query.WatchedResponder;
import org.depositary.report.Issue;

/** Which paths there are and who answers them. */
final class Routes implements AutoCloseable {

  /** Questions of strangers answered at once: SPARQL, and canned queries. */
  private static final int QUESTIONS = 16;

  /** Questions of pages answered at once, so that pages stay when strangers take all places. */
  private static final int QUESTIONS_OF_PAGES = 32;

  private static final String PROGRAM =
      Optional.ofNullable(Routes.class.getPackage().getImplementationVersion())
          .orElse("development");

  private final GraphServer.Settings settings;
  private final Optional<LiveGraph> graph;
  private final Consumer<Issue> issues;
  private final WatchedResponder strangers;
  private final WatchedResponder watchedPages;
  private final Responder pages;
  private final Site site;
  private final Resources resources;
  private final Optional<Downloads> downloads;
  private final Supplier<Map<String, String>> prefixes;
  private final PerBuild<Search> index;
  private final Metrics metrics;

  Routes(
      Responder responder,
      Optional<LiveGraph> graph,
      Carried carried,
      GraphServer.Settings settings,
      Consumer<Issue> issues) {
    this.settings = settings;
    this.graph = graph;
    this.issues = issues;
    strangers = new WatchedResponder(responder, settings.limits(), QUESTIONS);
    watchedPages = new WatchedResponder(responder, settings.limits(), QUESTIONS_OF_PAGES);
    // an endpoint elsewhere does not tell when its graph changes
    pages = graph.isPresent() ? new RememberingResponder(watchedPages) : watchedPages;
    Addresses addresses = new Addresses(new PerBuild<>(pages, () -> base(carried)));
    site =
        new Site(
            pages,
            carried.queries(),
            carried.pageQueries(),
            addresses,
            new ThingNames(pages, carried.pageQueries(), addresses),
            Texts.english(),
            new PageWriter());
    downloads = graph.map(each -> new Downloads(each, carried.rights()));
    resources = new Resources(site, carried.shapes());
    prefixes = new PerBuild<>(pages, this::prefixes);
    metrics = new Metrics(() -> strangers.underWay() + watchedPages.underWay());
    index = new PerBuild<>(pages, () -> SearchIndex.read(site));
  }

  private String base(Carried carried) {
    Responder asked = pages;
    var rows =
        (org.depositary.query.Answer.Rows) asked.ask(carried.pageQueries().get("base"), Map.of());
    return rows.rows().stream()
        .map(row -> row.get("base"))
        .filter(each -> each != null)
        .map(Node::getLiteralLexicalForm)
        .map(space -> space.replaceFirst("id/$", ""))
        .findFirst()
        .orElse(IriMinter.DEFAULT_BASE);
  }

  private Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (Binding row : site.rows("prefixes", Map.of()).rows()) {
      prefixes.put(
          row.get("prefix").getLiteralLexicalForm(), row.get("namespace").getLiteralLexicalForm());
    }
    return prefixes;
  }

  /** The server, not yet started. */
  FusekiServer server() {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new SparqlService(strangers, site, prefixes))
            .add("/sparql", sparql());
    filters(builder);
    things(builder);
    builder
        .addServlet("/graphs", new GraphsServlet(site, prefixes))
        .addServlet(
            "/queries/*",
            new CannedQueryPages(strangers, site, new QueryPage(site), new QueryListPage(site)))
        .addServlet("/about", new AboutPage(site))
        .addServlet("/explore", new ExplorePage(site))
        .addServlet("/editor", new EditorPage(site))
        .addServlet("/download/*", new DownloadServlet(site, downloads))
        .addServlet("/openapi.json", new OpenApiServlet(site, PROGRAM))
        .addServlet("/metrics", metrics.servlet())
        .addServlet("/health", new HealthPage(site))
        .addServlet(HttpSetup.ERRORS, new ErrorServlet(new ErrorPage(site)))
        .addServlet("", new HomePage(site, downloads.isPresent()));
    Assets.all().forEach(builder::addServlet);
    FusekiServer server = builder.build();
    HttpSetup.apply(server.getJettyServer(), settings.host());
    return server;
  }

  /** The service needs a dataset and never looks at it: questions go to whoever answers them. */
  private static DataService sparql() {
    return DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query).build();
  }

  private void filters(FusekiServer.Builder builder) {
    builder
        .addFilter("/*", metrics)
        .addFilter("/*", new SecurityHeaders())
        .addFilter("/*", new RequestLimits())
        .addFilter("/*", new Problems(issues));
    if (graph.isPresent()) {
      builder.addFilter("/*", new EntityTags(() -> PROGRAM + " " + pages.version()));
    }
    builder.addFilter("/sparql", new ServiceDescription(site, settings.publicAddress(), prefixes));
  }

  private void things(FusekiServer.Builder builder) {
    ThingPlans plans = ThingPlans.read();
    Chips chips = new Chips(site.addresses(), plans);
    ThingPage page = new ThingPage(site, plans);
    ThingServlet things = new ThingServlet(resources, page, chips, index, prefixes);
    for (String path : new String[] {"/id/*", "/graph/*", "/ontology/*", "/dataset", "/shapes"}) {
      builder.addServlet(path, things);
    }
    for (MediaFormat each : MediaFormat.values()) {
      builder.addServlet("/ontology." + each.suffix(), things);
      builder.addServlet("/dataset." + each.suffix(), things);
      builder.addServlet("/shapes." + each.suffix(), things);
    }
    builder.addServlet("/documents/*", new DocumentPages(site, chips));
    builder.addServlet("/search", new SearchServlet(site, index, new SearchPage(site, chips)));
    builder.addServlet("/.well-known/void", new Redirect("/dataset"));
  }

  /** Reads now what the first search of a build would else wait for. */
  void prepare() {
    try {
      index.get();
    } catch (RuntimeException e) {
      issues.accept(Issue.warning("search", pages.version(), "no search: " + e.getMessage()));
    }
  }

  @Override
  public void close() {
    strangers.close();
    watchedPages.close();
    downloads.ifPresent(Downloads::close);
  }
}
