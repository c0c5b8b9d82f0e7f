package org.depositary.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depositary.extract.StatedDocument.Stated;
import org.depositary.fact.Fact;
import org.depositary.pipeline.Knowledge;
import org.depositary.report.Issue;
import org.depositary.text.SourceDocument;
import org.junit.jupiter.api.Test;

class StatedDocumentTest {

  private static final String TEXT =
      """
      I. First session, Geneva, January 2001

      A. Schools

      1. The Human Rights Council urges States to open schools.

      II. Conclusions

      2. The Human Rights Council urges States to mend roofs.

      3. The Human Rights Council welcomes the report.
      """;

  @Test
  void recommendationsKnowTheMeetingTheyWereMadeAt() throws IOException {
    List<Stated> stated = stated();
    assertEquals(
        List.of("First session, Geneva, January 2001", ""),
        stated.stream().map(Stated::session).toList());
    assertEquals(
        List.of("I/A/1", "II/2"),
        stated.stream().map(each -> each.statement().evidence().locator()).toList());
  }

  private static List<Stated> stated() throws IOException {
    List<Issue> issues = new ArrayList<>();
    Knowledge knowledge = Knowledge.read(Path.of("").toAbsolutePath(), issues::add);
    SourceDocument document =
        new SourceDocument(
            "a",
            new SourceDocument.Description("A", "", "HRC", "2001", List.of(), "en", "", ""),
            "0".repeat(64),
            TEXT);
    AnnotatedDocument annotated = knowledge.annotator().annotate(document, issues::add);
    List<Fact> facts = knowledge.extractors().extract(annotated, issues::add);
    return StatedDocument.of(document, annotated.outline(), facts, knowledge.echoCues())
        .recommendations();
  }
}
