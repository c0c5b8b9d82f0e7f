package org.depositary.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * An index in memory of the names of all things and of the words of all paragraphs, read once a
 * build through the same questions wherever the graph is.
 */
final class SearchIndex {

  static final String IRI = "iri";
  static final String GROUP = "group";
  static final String LABEL = "label";
  static final String DOCUMENT = "document";
  static final String LOCATOR = "locator";

  /** A name as a whole: the one a thing is called by, and its others. */
  static final String WHOLE = "whole-name";

  static final String WHOLE_ALIAS = "whole-alias";

  /** The words of a name. */
  static final String NAME = "name";

  static final String ALIAS = "alias";

  /** The words of a paragraph. */
  static final String TEXT = "text";

  private static final String PARAGRAPHS = "paragraph";
  private static final String DOCUMENTS = "document";

  private final Site site;
  private final FoldingAnalyzer analyzer = new FoldingAnalyzer();
  private final Map<String, String> labels = new HashMap<>();

  private SearchIndex(Site site) {
    this.site = site;
  }

  /**
   * Reads the graph in force into an index.
   *
   * @throws org.depositary.query.QueryProblem if the graph cannot be asked
   */
  static Search read(Site site) {
    try {
      return new SearchIndex(site).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Search read() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      List<Binding> names = site.rows("search-names", Map.of()).rows();
      names.forEach(row -> labels.putIfAbsent(iri(row, "thing"), text(row, "name")));
      for (Binding row : names) {
        writer.addDocument(name(row));
      }
      for (String each : documents()) {
        for (Binding row : site.rows("search-texts", Map.of("document", each)).rows()) {
          writer.addDocument(paragraph(each, row));
        }
      }
      writer.forceMerge(1); // ties are then told by the order of the questions
    }
    return new Search(DirectoryReader.open(directory), analyzer);
  }

  private List<String> documents() {
    return labels.keySet().stream().filter(each -> group(each).equals(DOCUMENTS)).sorted().toList();
  }

  private Document name(Binding row) {
    String iri = iri(row, "thing");
    String name = text(row, "name");
    boolean calledSo = text(row, "rank").equals("1");
    Document document = document(iri, group(iri), labels.get(iri));
    String whole = analyzer.fold(name);
    document.add(new StringField(calledSo ? WHOLE : WHOLE_ALIAS, whole, Field.Store.NO));
    document.add(new TextField(calledSo ? NAME : ALIAS, name, Field.Store.NO));
    return document;
  }

  private Document paragraph(String of, Binding row) {
    Document document = document(iri(row, "paragraph"), PARAGRAPHS, labels.getOrDefault(of, of));
    document.add(new StoredField(DOCUMENT, text(row, "document")));
    document.add(new StoredField(LOCATOR, text(row, "locator")));
    document.add(new TextField(TEXT, text(row, "text"), Field.Store.YES));
    return document;
  }

  private static Document document(String iri, String group, String label) {
    Document document = new Document();
    document.add(new StoredField(IRI, iri));
    document.add(new StringField(GROUP, group, Field.Store.YES));
    document.add(new StoredField(LABEL, label));
    return document;
  }

  /** What follows {@code /id/}. */
  private String group(String iri) {
    return site.addresses()
        .path(iri)
        .map(path -> path.split("/"))
        .filter(steps -> steps.length > 2)
        .map(steps -> steps[2])
        .orElse("");
  }

  private static String iri(Binding row, String column) {
    return row.get(column).getURI();
  }

  private static String text(Binding row, String column) {
    return Optional.ofNullable(row.get(column)).map(Node::getLiteralLexicalForm).orElse("");
  }
}
