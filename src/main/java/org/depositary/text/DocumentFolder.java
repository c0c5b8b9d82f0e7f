package org.depositary.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depositary.report.Issue;
import org.depositary.text.FileFinder.Found;
import org.depositary.text.SourceDocument.Description;

/**
 * The documents found in files and folders, each still to be read: a pile of any size is held one
 * document at a time. What keeps a file from being a document is an issue, and the others go on.
 */
public final class DocumentFolder {

  private static final List<DocumentReader> READERS =
      List.of(new PlainTextReader(), new HtmlReader(), new DocxReader(), new PdfReader());

  private final List<Entry> entries;
  private final int passedOver;

  private DocumentFolder(List<Entry> entries, int passedOver) {
    this.entries = List.copyOf(entries);
    this.passedOver = passedOver;
  }

  /**
   * Finds the documents, without reading them.
   *
   * @param filesOrFolders each folder with its subfolders
   * @param issues told of files that are missing or share a stem, and what is wrong with catalogues
   */
  public static DocumentFolder read(List<Path> filesOrFolders, Consumer<Issue> issues) {
    FileFinder finder = new FileFinder(extension -> readerOf(extension).isPresent(), issues);
    filesOrFolders.forEach(finder::find);
    Map<String, List<Found>> byStem = new LinkedHashMap<>();
    for (Found file : finder.files()) {
      byStem.computeIfAbsent(FileFinder.stem(file.path()), stem -> new ArrayList<>()).add(file);
    }
    Catalogues catalogues = new Catalogues(issues);
    List<Entry> entries = new ArrayList<>();
    byStem.forEach(
        (stem, files) -> {
          if (files.size() == 1) {
            entries.add(entry(stem, files.get(0), catalogues));
          } else {
            issues.accept(sharedStem(stem, files));
          }
        });
    return new DocumentFolder(entries, finder.passedOver());
  }

  private static Entry entry(String id, Found file, Catalogues catalogues) {
    Path path = file.path();
    DocumentReader reader = readerOf(FileFinder.extension(path)).orElseThrow();
    return new Entry(id, path, catalogues.describe(path, file.root()), reader);
  }

  private static Optional<DocumentReader> readerOf(String extension) {
    return READERS.stream().filter(each -> each.extensions().contains(extension)).findFirst();
  }

  private static Issue sharedStem(String stem, List<Found> files) {
    String names = String.join(" and ", files.stream().map(f -> f.path().toString()).toList());
    return Issue.error(
        files.get(0).path().toString(),
        "",
        names + " would both be the document '" + stem + "' and are skipped; rename one of them");
  }

  /** The documents, in the order of the files and folders given, in each by their paths. */
  public List<Entry> entries() {
    return entries;
  }

  /** How many files were passed over because of their kind. */
  public int passedOver() {
    return passedOver;
  }

  /** A file that is to be read as a document. */
  public static final class Entry {

    private static final Description NOTHING_KNOWN =
        new Description("", "", "", "", List.of(), "", "", "");

    private final String id;
    private final Path path;
    private final Optional<Description> catalogued;
    private final DocumentReader reader;

    private Entry(String id, Path path, Optional<Description> catalogued, DocumentReader reader) {
      this.id = id;
      this.path = path;
      this.catalogued = catalogued;
      this.reader = reader;
    }

    /** The stem of the file. */
    public String id() {
      return id;
    }

    public Path path() {
      return path;
    }

    /**
     * Reads the file; each time anew.
     *
     * @return empty, after an error, when it cannot be read or holds no text
     */
    public Optional<SourceDocument> read(Consumer<Issue> issues) {
      String source = path.toString();
      return DocumentFile.bytes(path, issues)
          .flatMap(
              file ->
                  readerOf(file)
                      .read(file, source, issues)
                      .map(text -> document(DocumentFile.sha256(file), text)));
    }

    /** The reader of what is in the file, not of what it is called. */
    private DocumentReader readerOf(byte[] file) {
      return READERS.stream().filter(each -> each.recognises(file)).findFirst().orElse(reader);
    }

    private SourceDocument document(String sha256, String text) {
      return new SourceDocument(id, describe(text), sha256, text);
    }

    /** What the catalogue says, and where it says nothing what the text says of itself. */
    private Description describe(String text) {
      TitlePage page = TitlePage.of(text);
      Description given = catalogued.orElse(NOTHING_KNOWN);
      return new Description(
          given.title().isEmpty() ? page.title().orElse(id) : given.title(),
          given.issuer(),
          given.body(),
          given.date().isEmpty() ? page.date().orElse("") : given.date(),
          given.symbols().isEmpty() ? page.symbols() : given.symbols(),
          given.language().isEmpty() ? LanguageGuess.of(text) : given.language(),
          given.rights(),
          given.note());
    }
  }
}
