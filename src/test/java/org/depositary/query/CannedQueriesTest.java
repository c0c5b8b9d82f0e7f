package org.depositary.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depositary.SampleGraph;
import org.depositary.report.Issue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of queries/ against the columns promised and a graph small enough to check by hand.
 */
class CannedQueriesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/org/depositary/query/expected");
  private static QueryCatalogue catalogue;
  private static DatasetGraph graph;
  private static final List<Issue> ISSUES = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    catalogue = QueryCatalogue.read(Path.of("queries"), ISSUES::add);
    graph = SampleGraph.inMemory();
  }

  @Test
  void everyFileIsAsItShouldBe() {
    assertEquals(List.of(), ISSUES);
  }

  @Test
  void valuesAreProposedByQueriesThatNeedNothing() throws IOException {
    QueryCatalogue pages = QueryCatalogue.read(Path.of("queries", "pages"), ISSUES::add);
    QueryRunner runner = new QueryRunner(graph, Limits.STANDARD);
    for (CannedQuery each : catalogue.queries()) {
      for (Parameter parameter : each.parameters()) {
        if (parameter.choicesFrom().isPresent()) {
          String name = parameter.choicesFrom().get();
          CannedQuery choices = pages.find(name).orElseGet(() -> catalogue.get(name));
          Answer.Rows proposed = (Answer.Rows) runner.run(choices, Map.of());
          assertTrue(!proposed.rows().isEmpty(), each.name() + " " + parameter.name());
        }
      }
    }
    assertEquals(List.of(), ISSUES);
  }

  @Test
  void noParameterHasANameThatPagesNeed() {
    Set<String> taken = Set.of("sort", "desc", "filter", "page", "format", "canned", "query");
    for (CannedQuery each : catalogue.queries()) {
      each.parameters().forEach(parameter -> assertFalse(taken.contains(parameter.name())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          documents;document,title,issuer,date,symbols,paragraphs,facts
          paragraphs;document,start,end,locator,type,text
          recommendations;document,start,end,locator,kind,acts,strength,actionLevel,issuer,addressees,instruments,provisions,groups,themes,followUp,text
          treaty-actions;document,start,end,instrument,state,action,modality,date,asOf,value
          ratification-calls;document,start,end,locator,issuer,addressees,instruments,act,date
          instruments;key,label,type,aliases,adopted,entryIntoForce,identifiers,documents,mentions
          instrument-mentions;document,instrument,label,mentions
          provisions;document,start,end,instrument,provision
          symbols;document,start,end,symbol
          resolutions;document,start,end,body,number,subject,adoption
          actors;key,label,type,aliases,documents,mentions
          actor-mentions;document,actor,label,type,mentions
          participants;document,start,end,name,honorific,position,affiliation,state,category
          agenda;document,start,end,session,topic,role,person,organisation,state
          programmes;document,start,end,programme,type,operators,partners,states,beneficiaries,themes
          agreements;document,start,end,agreement,type,parties,subject
          positions;document,start,end,holder,stance,instruments,addressees,themes,text
          events;document,start,end,event,from,to,place
          figures;document,start,end,subject,predicate,value
          addressee-themes;addressee,theme,recommendations
          echoes;earlier,earlierLocator,later,laterLocator,similarity,change
          timeline;date,what,label,document,locator
          themes;key,label,aliases,broader,matches
          groups;key,label,aliases,broader,matches
          acts;key,label,aliases,broader,matches
          state-profile;what,detail,document,locator
          instrument-profile;what,actor,detail,document,locator
          """)
  void columnsAreThosePromised(String name, String columns) {
    assertEquals(columns, String.join(",", catalogue.get(name).columns()));
  }

  static Stream<CannedQuery> queries() {
    return catalogue.queries().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAsExpected(CannedQuery canned) throws IOException {
    Map<String, String> arguments = new LinkedHashMap<>();
    canned.parameters().stream()
        .filter(Parameter::required)
        .forEach(each -> arguments.put(each.name(), each.example()));
    Answer answer = new QueryRunner(graph, Limits.STANDARD).run(canned, arguments);
    String csv = AnswerFormat.CSV.text(answer).replace("\r\n", "\n");
    Path expected = EXPECTED.resolve(canned.name() + ".csv");
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, csv);
    }
    assertTrue(Files.exists(expected), "an expected answer for " + canned.name());
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), csv);
  }
}
