package org.depositary.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityReader;
import org.depositary.check.EmptyResultCheck;
import org.depositary.check.ShapeValidator;
import org.depositary.extract.Annotator;
import org.depositary.extract.EchoCues;
import org.depositary.extract.ExtractionCues;
import org.depositary.extract.Extractors;
import org.depositary.extract.NameCues;
import org.depositary.extract.UnmatchedNames;
import org.depositary.outline.Cues;
import org.depositary.outline.OutlineParser;
import org.depositary.outline.Sentences;
import org.depositary.report.Issue;

/**
 * All that the line knows before it has seen a document, read once from the files people keep.
 *
 * @param ontology folder of the ontology
 * @param queries folder of the canned queries
 * @param dataset what people say of the dataset, in Turtle
 */
public record Knowledge(
    Authorities authorities,
    OutlineParser outlines,
    Annotator annotator,
    Extractors extractors,
    EchoCues echoCues,
    UnmatchedNames unmatchedNames,
    ShapeValidator shapes,
    EmptyResultCheck checks,
    Path ontology,
    Path queries,
    Path dataset) {

  /**
   * Reads it.
   *
   * @param home folder that holds {@code ontology}, {@code queries} and {@code data}
   * @param issues told of broken records; the others are used
   * @throws IOException when a file that everything depends on cannot be read
   */
  public static Knowledge read(Path home, Consumer<Issue> issues) throws IOException {
    Path data = home.resolve("data");
    Authorities authorities = AuthorityReader.read(data.resolve("authorities"), issues);
    Cues cues = Cues.read(data.resolve("outline").resolve("cues.yaml"));
    Path extraction = data.resolve("extraction");
    OutlineParser outlines = new OutlineParser(cues);
    Path ontology = home.resolve("ontology");
    Path queries = home.resolve("queries");
    return new Knowledge(
        authorities,
        outlines,
        new Annotator(outlines, authorities),
        new Extractors(authorities, ExtractionCues.read(extraction), new Sentences(cues)),
        EchoCues.read(extraction.resolve("echoes.yaml")),
        new UnmatchedNames(authorities, NameCues.read(extraction)),
        ShapeValidator.of(ontology.resolve("shapes")),
        EmptyResultCheck.of(queries.resolve("checks")),
        ontology,
        queries,
        data.resolve("dataset.ttl"));
  }
}
