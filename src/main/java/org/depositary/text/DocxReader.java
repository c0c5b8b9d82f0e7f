package org.depositary.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.depositary.report.Issue;

/**
 * Reads Word documents (.docx) into text with the few marks of Markdown that show its structure, as
 * {@link HtmlReader} does; automatic numbers are printed, notes stand at the end. Follows no link
 * and runs no macro. Where pages end is not written in such a file, so its text has no pages.
 */
final class DocxReader implements DocumentReader {

  private static final String HOW = "save it as .docx from a word processor";

  @Override
  public Set<String> extensions() {
    return Set.of("docx");
  }

  @Override
  public boolean recognises(byte[] file) {
    return Signature.ZIP.opens(file) || Signature.OLE2.opens(file);
  }

  @Override
  public Optional<String> read(byte[] file, String source, Consumer<Issue> issues) {
    if (Signature.OLE2.opens(file)) {
      return refuse(
          issues,
          source,
          "is locked by a password or of an old format; save it as .docx without a password");
    }
    try {
      Optional<String> unfit = DocxArchive.unfitness(file);
      if (unfit.isPresent()) {
        return refuse(issues, source, unfit.get() + ", as no document does; " + HOW);
      }
      String text = text(file);
      return text.isBlank()
          ? refuse(issues, source, "holds no text; read pictures of pages with an OCR program")
          : Optional.of(text);
    } catch (UnsupportedFileFormatException | InvalidFormatException e) {
      return refuse(issues, source, "is no Word document; " + HOW);
    } catch (IOException | RuntimeException e) {
      // a broken file makes the library fail in ways it does not declare
      return refuse(issues, source, "is broken (" + e.getMessage() + "); " + HOW);
    }
  }

  private static String text(byte[] file) throws IOException, InvalidFormatException {
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file));
        XWPFDocument document = new XWPFDocument(parts)) {
      return DocxText.of(document);
    }
  }

  private static Optional<String> refuse(Consumer<Issue> issues, String source, String message) {
    issues.accept(Issue.error(source, "", "the file " + message));
    return Optional.empty();
  }
}
