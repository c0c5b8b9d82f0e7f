package org.depositary.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.depositary.check.EvidenceCheck;
import org.depositary.extract.AnnotatedDocument;
import org.depositary.extract.StatedDocument;
import org.depositary.extract.UnmatchedName;
import org.depositary.fact.Fact;
import org.depositary.graph.CatalogueMapper;
import org.depositary.graph.FactMapper;
import org.depositary.outline.Paragraph;
import org.depositary.report.Issue;
import org.depositary.report.Issue.Level;
import org.depositary.text.DocumentFolder;
import org.depositary.text.SourceDocument;

/** The line for one document: read, annotated, extracted, mapped and checked. */
final class DocumentLine {

  private static final String UNDERSTOOD = "en";

  private final Knowledge knowledge;
  private final CatalogueMapper catalogue;
  private final FactMapper mapper;

  DocumentLine(Knowledge knowledge, CatalogueMapper catalogue, FactMapper mapper) {
    this.knowledge = knowledge;
    this.catalogue = catalogue;
    this.mapper = mapper;
  }

  /** Runs it. A document that cannot be read or does not stand its checks comes out failed. */
  BuiltDocument run(DocumentFolder.Entry entry) {
    List<Issue> issues = new ArrayList<>();
    Optional<SourceDocument> document = entry.read(issues::add);
    if (document.isEmpty()) {
      return failed(entry.id(), issues);
    }
    try {
      return build(document.get(), issues);
    } catch (IllegalArgumentException unfit) {
      issues.add(Issue.error(entry.path().toString(), "", "left out: " + unfit.getMessage()));
      return failed(entry.id(), issues);
    } catch (RuntimeException | StackOverflowError fault) {
      // a text that the program fails on must not cost the others
      issues.add(
          Issue.error(entry.path().toString(), "", "left out, the program failed on it: " + fault));
      return failed(entry.id(), issues);
    }
  }

  private BuiltDocument build(SourceDocument document, List<Issue> issues) {
    AnnotatedDocument annotated = knowledge.annotator().annotate(document, issues::add);
    Map<Fact, List<Quad>> facts = new LinkedHashMap<>();
    for (Fact fact : facts(annotated, issues)) {
      Optional<Paragraph> paragraph = annotated.outline().at(fact.evidence().span());
      facts.put(fact, mapper.quads(document, paragraph, fact).toList());
    }
    List<Quad> ground = catalogue.document(document, annotated.outline()).toList();
    List<Issue> violations = violations(document, quads(ground, facts));
    issues.addAll(violations);
    if (dropViolating(facts, violations)) {
      violations = violations(document, quads(ground, facts));
    }
    if (violations.stream().anyMatch(DocumentLine::isError)) {
      return failed(document.id(), issues);
    }
    int paragraphs = annotated.outline().paragraphs().size();
    List<Fact> kept = List.copyOf(facts.keySet());
    StatedDocument stated =
        StatedDocument.of(document, annotated.outline(), kept, knowledge.echoCues());
    List<Quad> quads = quads(ground, facts);
    return new BuiltDocument(
        document.id(),
        quads,
        paragraphs,
        kept.size(),
        Optional.of(stated),
        unmatched(annotated, kept),
        issues);
  }

  private static List<Quad> quads(List<Quad> ground, Map<Fact, List<Quad>> facts) {
    return Stream.concat(ground.stream(), facts.values().stream().flatMap(List::stream))
        .distinct()
        .toList();
  }

  /** A fact that does not stand its checks is left out; the document and its other facts stay. */
  private static boolean dropViolating(Map<Fact, List<Quad>> facts, List<Issue> violations) {
    Set<String> wrong =
        violations.stream()
            .filter(DocumentLine::isError)
            .map(Issue::place)
            .collect(Collectors.toSet());
    return facts
        .values()
        .removeIf(
            quads -> quads.stream().anyMatch(quad -> wrong.contains(quad.getSubject().toString())));
  }

  private static boolean isError(Issue issue) {
    return issue.level() == Level.ERROR;
  }

  private List<Fact> facts(AnnotatedDocument annotated, List<Issue> issues) {
    SourceDocument document = annotated.source();
    String language = document.description().language();
    if (language.equals(UNDERSTOOD)) {
      return knowledge.extractors().extract(annotated, issues::add);
    }
    issues.add(
        Issue.warning(
            document.id(),
            "",
            "written in '" + language + "': outlined only, facts are read from English"));
    return List.of();
  }

  private List<UnmatchedName> unmatched(AnnotatedDocument annotated, List<Fact> facts) {
    return annotated.source().description().language().equals(UNDERSTOOD)
        ? knowledge.unmatchedNames().in(annotated, facts)
        : List.of();
  }

  private List<Issue> violations(SourceDocument document, List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    List<Issue> violations = new ArrayList<>(knowledge.shapes().validate(document.id(), graph));
    EvidenceCheck evidence =
        new EvidenceCheck(
            id -> id.equals(document.id()) ? Optional.of(document.text()) : Optional.empty());
    violations.addAll(evidence.check(graph));
    return violations;
  }

  private static BuiltDocument failed(String id, List<Issue> issues) {
    return new BuiltDocument(id, List.of(), 0, 0, Optional.empty(), List.of(), issues);
  }
}
