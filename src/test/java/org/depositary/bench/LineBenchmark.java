package org.depositary.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.depositary.authority.MentionFinder;
import org.depositary.authority.MentionResolver;
import org.depositary.authority.Occurrence;
import org.depositary.check.EvidenceCheck;
import org.depositary.extract.AnnotatedDocument;
import org.depositary.fact.Fact;
import org.depositary.graph.CatalogueMapper;
import org.depositary.graph.FactMapper;
import org.depositary.graph.IriMinter;
import org.depositary.outline.Outline;
import org.depositary.pipeline.Knowledge;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.depositary.text.CleanText;
import org.depositary.text.SourceDocument;
import org.depositary.text.TextCleaner;

/** Times the stages of the line; see the package for how to run it. */
public final class LineBenchmark {

  private static final String READING = "read every character";

  private final Knowledge knowledge;

  private LineBenchmark(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Runs it.
   *
   * @param arguments the size of the text in millions of characters; 20 unless given
   */
  public static void main(String... arguments) throws Exception {
    int size = (arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20) * 1_000_000;
    JenaSystem.init();
    LineBenchmark line = new LineBenchmark(Knowledge.read(Path.of(""), System.err::println));
    String text = LargeText.of(size);
    line.run(text.substring(0, Math.min(size, 500_000))); // warms up
    Map<String, Long> quarter = line.run(text.substring(0, size / 4));
    Map<String, Long> whole = line.run(text);
    System.out.printf("%-24s %9s %9s %7s %9s%n", "stage", "1/4, ms", "all, ms", "growth", "ratio");
    double reading = Math.max(1, whole.get(READING));
    whole.forEach(
        (stage, time) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %9d %9d %7.1f %9.0f%n",
                stage,
                quarter.get(stage),
                time,
                (double) time / Math.max(1, quarter.get(stage)),
                time / reading));
  }

  private Map<String, Long> run(String text) throws Exception {
    Stopwatch watch = new Stopwatch();
    List<Issue> issues = new ArrayList<>();
    watch.time(READING, () -> text.chars().filter(c -> c == 'e').count());
    SourceDocument document = document(text);
    CleanText clean = watch.time("clean", () -> TextCleaner.clean(text));
    Outline outline =
        watch.time("outline", () -> knowledge.outlines().parse("large", clean, issues::add));
    MentionFinder finder = new MentionFinder(knowledge.authorities());
    MentionResolver resolver = new MentionResolver(knowledge.authorities());
    List<Occurrence> found = watch.time("find names", () -> finder.find(clean.value()));
    watch.time(
        "resolve names",
        () -> resolver.resolve("large", clean.value(), found, Optional.of("HRC"), "", issues::add));
    AnnotatedDocument annotated =
        watch.time("annotate (all above)", () -> knowledge.annotator().annotate(document, i -> {}));
    List<Fact> facts =
        watch.time("extract", () -> knowledge.extractors().extract(annotated, issues::add));
    List<Quad> quads = watch.time("map", () -> quads(document, outline, facts));
    Graph graph = GraphFactory.createDefaultGraph();
    watch.time(
        "graph",
        () -> {
          quads.forEach(quad -> graph.add(quad.asTriple()));
          return graph;
        });
    watch.time("shapes", () -> knowledge.shapes().validate("large", graph));
    watch.time("evidence", () -> new EvidenceCheck(id -> Optional.of(text)).check(graph));
    watch.time("checks", () -> knowledge.checks().check(graph));
    watch.time("store", () -> store(quads));
    return watch.taken();
  }

  private static SourceDocument document(String text) {
    return new SourceDocument(
        "large",
        new SourceDocument.Description("Large", "", "HRC", "2000", List.of(), "en", "", ""),
        "0".repeat(64),
        text);
  }

  private List<Quad> quads(SourceDocument document, Outline outline, List<Fact> facts) {
    IriMinter minter = new IriMinter();
    CatalogueMapper catalogue = new CatalogueMapper(minter, knowledge.authorities());
    FactMapper mapper = new FactMapper(minter, knowledge.authorities());
    List<Quad> quads = new ArrayList<>(catalogue.document(document, outline).toList());
    for (Fact each : facts) {
      mapper.quads(document, outline.at(each.evidence().span()), each).forEach(quads::add);
    }
    return quads.stream().distinct().toList();
  }

  private static String store(List<Quad> quads) throws Exception {
    Path folder = Files.createTempDirectory("depositary-benchmark");
    try {
      DatasetGraph graph = DatasetGraphFactory.createGeneral();
      quads.forEach(graph::add);
      return GraphStore.at(folder).replace(into -> graph.stream().forEach(into::quad));
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
      }
    }
  }
}
