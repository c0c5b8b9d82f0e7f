package org.depositary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.depositary.outline.Cues;
import org.depositary.outline.Outline;
import org.depositary.outline.OutlineParser;
import org.depositary.outline.Paragraph;
import org.depositary.report.Issue;
import org.depositary.text.DocumentFolder;
import org.depositary.text.Pages;
import org.depositary.text.SourceDocument;
import org.depositary.text.TextCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows the sections and paragraphs of a document as the program reads them. */
@Command(
    name = "outline",
    description = "Shows the sections and paragraphs of a document as the program reads them.",
    mixinStandardHelpOptions = true)
final class OutlineVerb implements Callable<Integer> {

  private static final int SHOWN = 72;

  @ParentCommand private Depositary program;
  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "the document")
  private Path file;

  @Option(names = "--text", description = "print the text whose code points all offsets count")
  private boolean text;

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(file)) {
      throw new UsageException("no file " + file);
    }
    if (Files.isDirectory(file)) {
      throw new UsageException(file + " is a folder: name one document in it");
    }
    List<Issue> issues = new ArrayList<>();
    Optional<SourceDocument> document = read(issues);
    if (document.isPresent() && text) {
      program.console().out().print(document.get().text());
    } else if (document.isPresent()) {
      print(document.get(), issues);
    }
    issues.forEach(program.console()::issue);
    return document.isPresent() ? ExitCode.DONE : ExitCode.ERRORS_IN_INPUT;
  }

  private Optional<SourceDocument> read(List<Issue> issues) {
    List<DocumentFolder.Entry> entries = DocumentFolder.read(List.of(file), issues::add).entries();
    return entries.isEmpty() ? Optional.empty() : entries.get(0).read(issues::add);
  }

  private void print(SourceDocument document, List<Issue> issues) throws IOException {
    try (Home home = Home.open(common.home())) {
      Cues cues = Cues.read(home.root().resolve("data").resolve("outline").resolve("cues.yaml"));
      Outline outline =
          new OutlineParser(cues)
              .parse(document.id(), TextCleaner.clean(document.text()), issues::add);
      Pages pages = document.pages();
      for (Paragraph each : outline.paragraphs()) {
        String words = outline.words(each);
        String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN - 1) + "\u2026";
        program
            .console()
            .say(
                "%-16s %-11s %s%7d-%-7d %s"
                    .formatted(
                        each.locator(),
                        each.type().label(),
                        page(pages, each),
                        each.span().start(),
                        each.span().end(),
                        shown));
      }
    }
  }

  private static String page(Pages pages, Paragraph paragraph) {
    OptionalInt page = pages.at(paragraph.span().start());
    return page.isPresent() ? "%-9s".formatted("page " + page.getAsInt()) : "";
  }
}
