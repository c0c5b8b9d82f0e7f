package org.depositary.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityReader;
import org.depositary.fact.Fact;
import org.depositary.outline.Cues;
import org.depositary.outline.OutlineParser;
import org.depositary.outline.Sentences;
import org.depositary.text.DocumentFolder;
import org.depositary.text.SourceDocument;

/** Reads texts with the authorities and cues of this checkout. */
final class Reading {

  static final Authorities AUTHORITIES;
  static final SentenceCues CUES;
  static final NarrativeCues NARRATIVE;
  static final Sentences SENTENCES;
  private static final Annotator ANNOTATOR;
  private static final Extractors EXTRACTORS;

  static {
    try {
      AUTHORITIES =
          AuthorityReader.read(
              Path.of("data/authorities"),
              issue -> {
                throw new IllegalStateException(issue.toString());
              });
      CUES = SentenceCues.read(Path.of("data/extraction/cues.yaml"));
      NARRATIVE = NarrativeCues.read(Path.of("data/extraction"));
      Cues outline = Cues.read(Path.of("data/outline/cues.yaml"));
      SENTENCES = new Sentences(outline);
      ANNOTATOR = new Annotator(new OutlineParser(outline), AUTHORITIES);
      EXTRACTORS =
          new Extractors(AUTHORITIES, ExtractionCues.read(Path.of("data/extraction")), SENTENCES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading() {}

  /** A text that a catalogue gives to a body; an empty key gives it to none. */
  static AnnotatedDocument annotated(String body, String text) {
    SourceDocument.Description nothingElse =
        new SourceDocument.Description("", "", body, "", List.of(), "en", "", "");
    return annotated(new SourceDocument("text", nothingElse, "", text));
  }

  static AnnotatedDocument annotated(SourceDocument document) {
    return ANNOTATOR.annotate(document, issue -> {});
  }

  /** The facts of one kind in a document. */
  static <F extends Fact> List<F> facts(SourceDocument document, Class<F> kind) {
    return facts(annotated(document), kind);
  }

  /** The facts of one kind in a text of a body. */
  static <F extends Fact> List<F> facts(String body, String text, Class<F> kind) {
    return facts(annotated(body, text), kind);
  }

  private static <F extends Fact> List<F> facts(AnnotatedDocument document, Class<F> kind) {
    return allFacts(document).stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The facts of every kind. */
  static List<Fact> allFacts(AnnotatedDocument document) {
    return EXTRACTORS.extract(document, issue -> {});
  }

  /** The documents of a folder, with what its catalogue says of them. */
  static List<SourceDocument> documents(Path folder) {
    List<SourceDocument> documents = new ArrayList<>();
    for (DocumentFolder.Entry each : DocumentFolder.read(List.of(folder), i -> {}).entries()) {
      Optional<SourceDocument> document = each.read(i -> {});
      document.ifPresent(documents::add);
    }
    return documents;
  }
}
