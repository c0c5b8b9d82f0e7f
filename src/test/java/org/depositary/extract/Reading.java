package org.depositary.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
      Cues outline = Cues.read(Path.of("data/outline/cues.yaml"));
      ANNOTATOR = new Annotator(new OutlineParser(outline), AUTHORITIES);
      EXTRACTORS = new Extractors(AUTHORITIES, CUES, new Sentences(outline));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reading() {}

  /** The facts of one kind in a document. */
  static <F extends Fact> List<F> facts(SourceDocument document, Class<F> kind) {
    AnnotatedDocument annotated = ANNOTATOR.annotate(document, issue -> {});
    return EXTRACTORS.extract(annotated, issue -> {}).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The facts of one kind in a text, read as a file named {@code text.txt} of a folder. */
  static <F extends Fact> List<F> facts(Path folder, String text, Class<F> kind) {
    return facts(document(folder, text), kind);
  }

  /** The same in the document of a body, as a catalogue would say. */
  static <F extends Fact> List<F> factsOf(
      Path folder, String body, String text, Class<F> kind) {
    write(folder.resolve("catalogue.csv"), "file,body\ntext.txt," + body + "\n");
    return facts(folder, text, kind);
  }

  static AnnotatedDocument annotated(Path folder, String text) {
    return ANNOTATOR.annotate(document(folder, text), issue -> {});
  }

  /** The documents of a folder. */
  static List<SourceDocument> documents(Path folder) {
    List<SourceDocument> documents = new ArrayList<>();
    try {
      for (DocumentFolder.Entry each : DocumentFolder.read(List.of(folder), i -> {}).entries()) {
        each.read(i -> {}).ifPresent(documents::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  private static SourceDocument document(Path folder, String text) {
    write(folder.resolve("text.txt"), text);
    return documents(folder).get(0);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
