package org.depositary.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.depositary.authority.LikeNames;
import org.depositary.graph.CatalogueMapper;
import org.depositary.graph.FactMapper;
import org.depositary.graph.IriMinter;
import org.depositary.report.Issue;
import org.depositary.report.Issue.Level;
import org.depositary.store.GraphStore;
import org.depositary.text.DocumentFolder;

/**
 * Builds a graph from documents: the line for each, in parallel, then what concerns all, then the
 * checks, then the store. What cannot be built is told and left out; the rest is stored.
 */
public final class Build {

  private static final Comparator<Triple> BY_TERMS =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final Knowledge knowledge;
  private final String version;
  private final int jobs;
  private final String base;

  /**
   * @param version of the program, for the description of the dataset
   * @param jobs how many documents are worked on at once
   */
  public Build(Knowledge knowledge, String version, int jobs) {
    this(knowledge, version, jobs, IriMinter.DEFAULT_BASE);
  }

  /**
   * @param version of the program, for the description of the dataset
   * @param jobs how many documents are worked on at once
   * @param base what the IRIs of things and graphs begin with, with a slash at its end
   */
  public Build(Knowledge knowledge, String version, int jobs, String base) {
    this.knowledge = knowledge;
    this.version = version;
    this.jobs = jobs;
    this.base = base;
  }

  /**
   * Builds and stores. Where no document at all could be built, the store stays as it is.
   *
   * @param documents files and folders
   * @param progress told after each document how many are done
   * @param issues told what is wrong or left open, document by document
   * @throws IOException when the ontology or the queries cannot be read
   * @throws org.depositary.store.StoreException when the store cannot be written; it is then as it
   *     was
   */
  public BuildReport run(
      DocumentFolder documents, GraphStore store, IntConsumer progress, Consumer<Issue> issues)
      throws IOException {
    Tally tally = new Tally(issues);
    IriMinter minter = new IriMinter(base);
    CatalogueMapper catalogue = new CatalogueMapper(minter, knowledge.authorities());
    FactMapper mapper = new FactMapper(minter, knowledge.authorities());
    DatasetGraph graph = DatasetGraphFactory.createGeneral();
    catalogue.authorities().forEach(graph::add);
    catalogue.ontology(knowledge.ontology()).forEach(graph::add);
    QueryQuads.of(minter, knowledge.queries(), tally).forEach(graph::add);

    List<BuiltDocument> built =
        line(documents, new DocumentLine(knowledge, catalogue, mapper), progress);
    built.forEach(document -> document.issues().forEach(tally));
    built.forEach(document -> document.quads().forEach(graph::add));
    Set<String> refused = refused(graph, minter, built, tally);

    List<BuiltDocument> kept =
        built.stream().filter(d -> !d.failed() && !refused.contains(d.id())).toList();
    int echoes = new EchoLine(knowledge, mapper).run(kept, graph, tally);
    catalogue.dataset(knowledge.dataset(), version, graph, union(graph)).forEach(graph::add);
    if (!kept.isEmpty()) {
      store.replace(into -> write(graph, into));
    }
    return new BuildReport(
        kept.size(),
        built.size() - kept.size(),
        documents.passedOver(),
        kept.stream().mapToInt(BuiltDocument::paragraphs).sum(),
        kept.stream().mapToInt(BuiltDocument::facts).sum() + echoes,
        graph.stream().count(),
        CandidateNames.of(built, new LikeNames(knowledge.authorities())),
        tally.worst());
  }

  private List<BuiltDocument> line(
      DocumentFolder documents, DocumentLine line, IntConsumer progress) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<BuiltDocument>> running = new ArrayList<>();
      for (DocumentFolder.Entry entry : documents.entries()) {
        running.add(workers.submit(() -> line.run(entry)));
      }
      List<BuiltDocument> built = new ArrayList<>();
      for (Future<BuiltDocument> each : running) {
        built.add(each.get());
        progress.accept(built.size());
      }
      return built;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the build was stopped", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** All graphs as one: queries run several times faster on it than on a view of the parts. */
  private static Graph union(DatasetGraph graph) {
    Graph union = GraphFactory.createDefaultGraph();
    graph.stream().forEach(quad -> union.add(quad.asTriple()));
    return union;
  }

  /** Takes the graphs of documents out again that an error of the checks over all names. */
  private Set<String> refused(
      DatasetGraph graph, IriMinter minter, List<BuiltDocument> built, Consumer<Issue> issues) {
    List<Issue> found = knowledge.checks().check(union(graph));
    found.forEach(issues);
    Set<String> named =
        found.stream()
            .filter(issue -> issue.level() == Level.ERROR)
            .map(Issue::source)
            .collect(Collectors.toSet());
    Set<String> refused =
        built.stream().map(BuiltDocument::id).filter(named::contains).collect(Collectors.toSet());
    refused.forEach(id -> graph.removeGraph(minter.documentGraph(id)));
    return refused;
  }

  /** Graph by graph, sorted, so that one graph is always written in one order. */
  private static void write(DatasetGraph graph, StreamRDF into) {
    List<Node> names = new ArrayList<>();
    graph.listGraphNodes().forEachRemaining(names::add);
    names.sort(NodeCmp::compareRDFTerms);
    for (Node name : names) {
      try (Stream<Triple> triples = graph.getGraph(name).stream()) {
        triples.sorted(BY_TERMS).forEach(each -> into.quad(new Quad(name, each)));
      }
    }
  }

  /** Passes issues on and remembers the gravest. */
  private static final class Tally implements Consumer<Issue> {
    private final Consumer<Issue> next;
    private Level worst;

    private Tally(Consumer<Issue> next) {
      this.next = next;
    }

    @Override
    public void accept(Issue issue) {
      worst = worst == null || issue.level().compareTo(worst) < 0 ? issue.level() : worst;
      next.accept(issue);
    }

    private Level worst() {
      return worst;
    }
  }
}
