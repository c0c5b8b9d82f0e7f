package org.depositary.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.depositary.report.Issue;

/**
 * Reads PDF files: their lines in the order the file gives them, paragraphs set apart, headings in
 * larger letters marked, a form feed after every page. Follows no link, runs no script, opens no
 * attached file and no picture.
 */
final class PdfReader implements DocumentReader {

  private static final String OCR = "read its pictures with an OCR program";
  private static final String HOW = "print it to a new PDF file";

  @Override
  public Set<String> extensions() {
    return Set.of("pdf");
  }

  @Override
  public boolean recognises(byte[] file) {
    return Signature.PDF.opens(file);
  }

  @Override
  public Optional<String> read(byte[] file, String source, Consumer<Issue> issues) {
    try {
      List<List<PdfLine>> pages = pages(file);
      long empty = pages.stream().filter(List::isEmpty).count();
      if (empty == pages.size()) {
        return refuse(issues, source, "holds no text; " + OCR);
      }
      if (empty > 0) {
        String few = empty + " of its " + pages.size() + " pages hold no text; " + OCR;
        issues.accept(Issue.warning(source, "", few));
      }
      return Optional.of(PdfText.of(pages));
    } catch (InvalidPasswordException e) {
      return refuse(issues, source, "is locked by a password; save it without one");
    } catch (PdfStreams.TooLarge | PdfPages.TooMuch e) {
      return refuse(issues, source, e.getMessage() + "; split it, or " + HOW);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      // a broken file makes the library fail in ways it does not declare; so does one locked by a
      // certificate, for which it would need another library
      return refuse(issues, source, "is broken or locked (" + e.getMessage() + "); " + HOW);
    }
  }

  private static List<List<PdfLine>> pages(byte[] file) throws IOException {
    PdfStreams streams = new PdfStreams();
    streams.tryRaw(file);
    try (PDDocument document = Loader.loadPDF(file)) {
      streams.tryAll(document.getDocument());
      return PdfPages.of(document);
    }
  }

  private static Optional<String> refuse(Consumer<Issue> issues, String source, String message) {
    issues.accept(Issue.error(source, "", "the file " + message));
    return Optional.empty();
  }
}
