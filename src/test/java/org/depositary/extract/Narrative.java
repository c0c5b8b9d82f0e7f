package org.depositary.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.depositary.authority.Authorities;
import org.depositary.authority.AuthorityReader;
import org.depositary.fact.Agreement;
import org.depositary.fact.Fact;
import org.depositary.fact.Figure;
import org.depositary.fact.Position;
import org.depositary.fact.Programme;
import org.depositary.outline.Cues;
import org.depositary.outline.OutlineParser;
import org.depositary.outline.Sentences;
import org.depositary.text.SourceDocument;
import org.depositary.text.SourceDocument.Description;

/** Reads small texts with the extractors for narrative documents and the data people keep. */
final class Narrative {

  private static final Path DATA = Path.of("data");
  private static final Narrative READ = new Narrative();

  private final Authorities authorities;
  private final NarrativeCues cues;
  private final SentenceCues sentenceCues;
  private final Cues outlineCues;

  private Narrative() {
    try {
      this.authorities = AuthorityReader.read(DATA.resolve("authorities"), issue -> {});
      this.cues = NarrativeCues.read(DATA.resolve("extraction"));
      this.sentenceCues = SentenceCues.read(DATA.resolve("extraction/cues.yaml"));
      this.outlineCues = Cues.read(DATA.resolve("outline/cues.yaml"));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Those of some keys that no state, actor or class of actors bears. */
  static List<String> unknownActors(Collection<String> keys) {
    return keys.stream().filter(key -> READ.authorities.actor(key).isEmpty()).sorted().toList();
  }

  static NarrativeCues cues() {
    return READ.cues;
  }

  static List<Position> positions(String text) {
    return READ.read(
        Position.class,
        text,
        new PositionExtractor(READ.sentenceCues, READ.cues.reports(), READ.sentences()));
  }

  static List<Programme> programmes(String text) {
    return READ.read(
        Programme.class,
        text,
        new ProgrammeExtractor(READ.authorities, READ.cues, READ.sentences()));
  }

  static List<Agreement> agreements(String text) {
    return READ.read(
        Agreement.class,
        text,
        new AgreementExtractor(READ.authorities, READ.cues, READ.sentences()));
  }

  static List<Figure> figures(String text) {
    return READ.read(
        Figure.class, text, new FigureExtractor(READ.authorities, READ.cues, READ.sentences()));
  }

  private Sentences sentences() {
    return new Sentences(outlineCues);
  }

  private <F extends Fact> List<F> read(Class<F> kind, String text, Extractor extractor) {
    Description description = new Description("", "", "", "", List.of(), "en", "", "");
    SourceDocument source = new SourceDocument("own", description, "", text);
    AnnotatedDocument document =
        new Annotator(new OutlineParser(outlineCues), authorities).annotate(source, issue -> {});
    return extractor.extract(document, issue -> {}).stream().map(kind::cast).toList();
  }
}
