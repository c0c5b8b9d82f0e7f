package org.depositary.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityReader;
import org.depositary.fact.Fact;
import org.depositary.outline.Cues;
import org.depositary.outline.OutlineParser;
import org.depositary.text.SourceDocument;

/** Reads small texts with the project's own names and cues. */
final class Readings {

  private static final Path DATA = Path.of("data");
  static final Authorities AUTHORITIES = authorities();
  private static final Annotator ANNOTATOR = annotator();

  private Readings() {}

  private static Authorities authorities() {
    try {
      return AuthorityReader.read(DATA.resolve("authorities"), issue -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Annotator annotator() {
    try {
      OutlineParser outlines = new OutlineParser(Cues.read(DATA.resolve("outline/cues.yaml")));
      return new Annotator(outlines, AUTHORITIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PeopleCues peopleCues() {
    try {
      return PeopleCues.read(DATA.resolve("extraction/people.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EventCues eventCues() {
    try {
      return EventCues.read(DATA.resolve("extraction/events.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an extractor reads off a text, by the place it stands at. */
  static <F extends Fact> List<F> read(Extractor extractor, Class<F> kind, String text) {
    return read(extractor, kind, text, "");
  }

  /** What an extractor reads off a text that holds the acts of a body. */
  static <F extends Fact> List<F> read(
      Extractor extractor, Class<F> kind, String text, String body) {
    SourceDocument.Description description =
        new SourceDocument.Description("", "", body, "", List.of(), "en", "", "");
    AnnotatedDocument document =
        ANNOTATOR.annotate(new SourceDocument("test", description, "", text), issue -> {});
    return extractor.extract(document, issue -> {}).stream().map(kind::cast).toList();
  }
}
