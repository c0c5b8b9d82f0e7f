package org.depositary.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.depositary.query.Answer;
import org.depositary.query.Limits;
import org.depositary.query.QueryRunner;
import org.depositary.report.Issue;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;
import org.depositary.text.DocumentFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the graph says of itself, against what a query counts in it. */
class DatasetDescriptionTest {

  private static final String PREFIXES =
      """
      BASE <https://w3id.org/depositary/>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dep: <https://w3id.org/depositary/ontology#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  /** All triples but those of the description, each once. */
  private static final String ALL =
      "{ SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?g != <graph/dataset>) } }";

  @TempDir static Path folder;
  private static OpenBuild graph;

  @BeforeAll
  static void build() throws IOException {
    GraphStore store = GraphStore.at(folder.resolve("store"));
    List<Issue> issues = new ArrayList<>();
    new Build(Knowledge.read(Path.of("").toAbsolutePath(), issues::add), "1.2.3", 2)
        .run(
            DocumentFolder.read(List.of(Path.of("data/documents")), issues::add),
            store,
            done -> {},
            issues::add);
    graph = store.open();
  }

  @AfterAll
  static void close() {
    graph.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          triples;          SELECT (COUNT(*) AS ?n) { ALL }
          distinctSubjects; SELECT (COUNT(DISTINCT ?s) AS ?n) { ALL }
          distinctObjects;  SELECT (COUNT(DISTINCT ?o) AS ?n) { ALL }
          properties;       SELECT (COUNT(DISTINCT ?p) AS ?n) { ALL }
          classes;          SELECT (COUNT(DISTINCT ?o) AS ?n) { ALL ?s a ?o FILTER(?p = rdf:type) }
          entities;         SELECT (COUNT(DISTINCT ?s) AS ?n) { ALL FILTER(STRSTARTS(STR(?s), STR(<id/>))) }
          documents;        SELECT (COUNT(*) AS ?n) { ?s a ?t FILTER(?t IN (dep:Document, dep:Digest)) }
          """)
  void theWholeIsCounted(String property, String counted) {
    assertSame(counted, "SELECT ?n { <id/dataset/depositary> void:" + property + " ?n }");
  }

  @Test
  void everyClassIsCounted() {
    assertSame(
        "SELECT ?o (COUNT(DISTINCT ?s) AS ?n) { ALL FILTER(?p = rdf:type) } GROUP BY ?o",
        """
        SELECT ?class ?n {
          <id/dataset/depositary> void:classPartition ?part . ?part void:class ?class ; void:entities ?n
        }
        """);
  }

  @Test
  void everyPropertyIsCounted() {
    assertSame(
        """
        SELECT ?p (COUNT(*) AS ?n) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
        { ALL } GROUP BY ?p
        """,
        """
        SELECT ?p ?n ?subjects ?objects {
          <id/dataset/depositary> void:propertyPartition ?part .
          ?part void:property ?p ; void:triples ?n ;
            void:distinctSubjects ?subjects ; void:distinctObjects ?objects
        }
        """);
  }

  @Test
  void everyGraphButThatOfTheDescriptionIsCounted() {
    assertSame(
        """
        SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(?g != <graph/dataset>) }
        GROUP BY ?g
        """,
        """
        SELECT ?g ?n {
          <id/dataset/depositary> void:subset ?g . ?g void:triples ?n
          FILTER NOT EXISTS { ?g a void:Linkset }
        }
        """);
  }

  @Test
  void linksAreCountedByWhereTheyGo() {
    assertSame(
        """
        SELECT ?space ?p (COUNT(*) AS ?n) {
          VALUES ?space {
            "http://www.wikidata.org/entity/" "http://metadata.un.org/UNMS/"
            "http://publications.europa.eu/resource/authority/country/"
            "http://metadata.un.org/thesaurus/"
          }
          ALL FILTER(isIRI(?o) && STRSTARTS(STR(?o), ?space))
        } GROUP BY ?space ?p
        """,
        """
        SELECT ?space ?p ?n {
          ?set a void:Linkset ; void:subjectsTarget <id/dataset/depositary> ;
            void:objectsTarget/void:uriSpace ?space ; void:linkPredicate ?p ; void:triples ?n
        }
        """);
  }

  @Test
  void examplesAndVocabulariesAreThoseOfTheGraph() {
    assertNone("{ ?d void:exampleResource ?e FILTER NOT EXISTS { ?e dep:key ?key } }");
    assertNone(
        """
        {
          ?d void:vocabulary ?v
          FILTER NOT EXISTS {
            ?part void:property|void:class ?term FILTER(STRSTARTS(STR(?term), STR(?v)))
          }
        }
        """);
  }

  @Test
  void theBuildNamesItsVersionItsDocumentsAndItsRules() {
    assertSame(
        "SELECT ?d ?sha { ?d dep:sha256 ?sha }",
        "SELECT ?d ?sha { <id/build/depositary> prov:used ?d . ?d dep:sha256 ?sha }");
    assertSame(
        "SELECT DISTINCT ?rule { ?fact dep:rule ?rule }",
        """
        SELECT ?rule {
          <id/build/depositary> prov:qualifiedAssociation/prov:hadPlan/dcterms:hasPart/rdfs:label ?rule
        }
        """);
    assertEquals(
        List.of("1.2.3"),
        rows("SELECT ?v { <id/build/depositary> prov:wasAssociatedWith/owl:versionInfo ?v }"));
  }

  @Test
  void everyGraphSaysUnderWhichLicenceOrRightsItStands() {
    assertNone(
        """
        {
          <id/dataset/depositary> void:subset ?g
          FILTER NOT EXISTS { ?g a void:Linkset }
          FILTER NOT EXISTS { ?g dcterms:license|dcterms:rights ?said }
          FILTER NOT EXISTS { ?g dcterms:source ?d FILTER NOT EXISTS { ?d dcterms:rights ?rights } }
        }
        """);
  }

  @Test
  void nothingInItIsAClockOrABlankNode() {
    assertNone(
        """
        {
          GRAPH <graph/dataset> { ?s ?p ?o }
          FILTER(isBlank(?s) || isBlank(?o) || CONTAINS(STR(DATATYPE(?o)), "dateTime"))
        }
        """);
  }

  private static void assertNone(String pattern) {
    assertEquals(List.of(), rows("SELECT * " + pattern));
  }

  private static void assertSame(String counted, String said) {
    List<String> expected = rows(counted);
    assertFalse(expected.isEmpty(), counted);
    assertTrue(expected.stream().noneMatch(String::isEmpty));
    assertEquals(expected, rows(said));
  }

  /** The rows of an answer as text, sorted. */
  private static List<String> rows(String query) {
    Answer.Rows answer =
        (Answer.Rows)
            new QueryRunner(graph, Limits.STANDARD)
                .run(PREFIXES + query.replace("ALL", ALL));
    TreeSet<String> rows = new TreeSet<>();
    answer.rows().forEach(row -> rows.add(text(answer.columns(), row)));
    assertEquals(answer.rows().size(), rows.size(), query);
    return List.copyOf(rows);
  }

  private static String text(List<Var> columns, Binding row) {
    List<String> cells = new ArrayList<>();
    for (Var column : columns) {
      Node cell = row.get(column);
      cells.add(cell == null ? "" : cell.isURI() ? cell.getURI() : cell.getLiteralLexicalForm());
    }
    return String.join(" ", cells);
  }
}
