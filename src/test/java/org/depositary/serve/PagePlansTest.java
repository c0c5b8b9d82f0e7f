package org.depositary.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.depositary.SampleGraph;
import org.depositary.query.Answer;
import org.depositary.query.CannedQuery;
import org.depositary.query.Limits;
import org.depositary.query.Parameter;
import org.depositary.query.QueryCatalogue;
import org.depositary.query.QueryRunner;
import org.depositary.report.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the plans of pages name is there: questions, parameters, texts. */
class PagePlansTest {

  private static final List<Issue> ISSUES = new ArrayList<>();
  private static final QueryCatalogue QUERIES = read(Path.of("queries"));
  private static final QueryCatalogue PAGES = read(Path.of("queries", "pages"));
  private static final DatasetGraph GRAPH = graph();
  private static final Texts TEXTS = Texts.english();

  private static QueryCatalogue read(Path folder) {
    try {
      return QueryCatalogue.read(folder, ISSUES::add);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The small graph with the whole ontology. */
  private static DatasetGraph graph() {
    DatasetGraph graph = SampleGraph.inMemory();
    Txn.executeWrite(
        graph,
        () ->
            RDFParser.source("ontology/depositary.ttl")
                .parse(
                    graph.getGraph(
                        NodeFactory.createURI("https://w3id.org/depositary/graph/ontology"))));
    return graph;
  }

  private static Stream<SectionPlan> sections() {
    return ThingPlans.read().all().values().stream().flatMap(each -> each.sections().stream());
  }

  private static Stream<CannedQuery> queriesWithExamples() {
    return PAGES.queries().stream().filter(each -> !each.parameters().isEmpty());
  }

  @Test
  void allQuestionsOfPagesAreAsTheyShouldBe() {
    assertEquals(List.of(), ISSUES);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void aSectionHasATitleAQuestionAndItsParameters(SectionPlan section) {
    assertTrue(TEXTS.has("section." + section.name()), "title of " + section.name());
    CannedQuery query = PAGES.get(section.query());
    assertTrue(query.parameter("thing").isPresent(), query.name() + " asks about a thing");
    for (String parameter : section.arguments().keySet()) {
      assertTrue(query.parameter(parameter).isPresent(), query.name() + " has " + parameter);
    }
    section
        .all()
        .ifPresent(
            all -> {
              CannedQuery whole = QUERIES.get(all.query());
              assertTrue(whole.parameter(all.parameter()).isPresent(), section.name());
              assertTrue(
                  all.by().isEmpty() || whole.parameter(all.by()).isPresent(), section.name());
            });
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyColumnOfASectionHasAName(SectionPlan section) {
    FactRows rows = new FactRows(new Chips(new Addresses("x:"), ThingPlans.read()), TEXTS);
    List<String> columns = PAGES.get(section.query()).columns();
    rows.row(org.apache.jena.sparql.engine.binding.BindingFactory.empty(), columns, null)
        .fields()
        .forEach(
            field ->
                assertTrue(
                    TEXTS.has("column." + field.column()),
                    section.query() + " needs the text column." + field.column()));
  }

  @Test
  void theHomeCountsAndAsksWhatThereIs() {
    HomePlan plan = HomePlan.read();
    for (HomePlan.Number each : plan.numbers()) {
      assertTrue(TEXTS.has("home.number." + each.name()), each.name());
      QUERIES.get(each.address().name()).bind(each.address().arguments());
    }
    for (HomePlan.Question each : plan.questions()) {
      assertTrue(TEXTS.has("home.question." + each.name()), each.name());
      CannedQuery query = QUERIES.get(each.address().name());
      query.bind(each.address().arguments());
      assertTrue(query.columns().containsAll(each.columns()), query.name());
    }
    for (String each : plan.pictures()) {
      assertTrue(QUERIES.get(each).chart().isPresent(), each);
    }
  }

  @ParameterizedTest
  @MethodSource("queriesWithExamples")
  void theExamplesOfAQuestionGiveAnAnswer(CannedQuery query) {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Parameter each : query.parameters()) {
      examples.put(each.name(), each.example());
    }
    Answer answer = new QueryRunner(GRAPH, Limits.STANDARD).run(query, examples);
    if (answer instanceof Answer.Rows rows) {
      assertFalse(rows.rows().isEmpty(), query.name());
    }
  }
}
