package org.depositary.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Finds things by their names and paragraphs by their words, as one types: the last word may be
 * only begun. A name as a whole comes before one that begins so, that before one with these words,
 * names a thing is called by before its others, names before texts.
 */
final class Search {

  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 16;
  private static final int EXCERPT = 160;
  private static final float HALF = 0.5f;
  private static final int NEAR = 8;

  /** A thing has several names, so more are looked at than are shown. */
  private static final int NAMES_OF_A_THING = 4;

  private static final float WHOLE_NAME = 1_000_000;
  private static final float WHOLE_ALIAS = 500_000;
  private static final float BEGIN_OF_NAME = 100_000;
  private static final float WORDS_OF_NAME = 50_000;
  private static final float BEGIN_OF_ALIAS = 10_000;
  private static final float WORDS_OF_ALIAS = 5_000;

  private final IndexSearcher searcher;
  private final FoldingAnalyzer analyzer;

  Search(DirectoryReader index, FoldingAnalyzer analyzer) {
    this.searcher = new IndexSearcher(index);
    this.analyzer = analyzer;
  }

  /**
   * What fits best, best first; each thing once.
   *
   * @param group only things of this kind, as in {@code /id/KIND/}
   */
  List<SearchHit> find(String asked, Optional<String> group, int limit) {
    List<String> words = words(asked);
    return words.isEmpty() ? List.of() : hits(within(query(words), group), limit);
  }

  /** Names that are nearly spelt as what was asked. */
  List<SearchHit> near(String asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words(asked)) {
      any.add(new FuzzyQuery(new Term(SearchIndex.NAME, word)), Occur.SHOULD);
      any.add(new FuzzyQuery(new Term(SearchIndex.ALIAS, word)), Occur.SHOULD);
    }
    return hits(any.build(), NEAR);
  }

  private List<String> words(String asked) {
    String cut = asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST);
    List<String> words = analyzer.words(cut);
    return words.size() <= MOST_WORDS ? words : words.subList(0, MOST_WORDS);
  }

  private static Query within(Query query, Optional<String> group) {
    return group.isEmpty()
        ? query
        : new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(SearchIndex.GROUP, group.get())), Occur.FILTER)
            .build();
  }

  private static Query query(List<String> words) {
    String whole = String.join(" ", words);
    return new BooleanQuery.Builder()
        .add(ranked(new TermQuery(new Term(SearchIndex.WHOLE, whole)), WHOLE_NAME), Occur.SHOULD)
        .add(
            ranked(new TermQuery(new Term(SearchIndex.WHOLE_ALIAS, whole)), WHOLE_ALIAS),
            Occur.SHOULD)
        .add(
            ranked(new PrefixQuery(new Term(SearchIndex.WHOLE, whole)), BEGIN_OF_NAME),
            Occur.SHOULD)
        .add(ranked(all(SearchIndex.NAME, words), WORDS_OF_NAME), Occur.SHOULD)
        .add(
            ranked(new PrefixQuery(new Term(SearchIndex.WHOLE_ALIAS, whole)), BEGIN_OF_ALIAS),
            Occur.SHOULD)
        .add(ranked(all(SearchIndex.ALIAS, words), WORDS_OF_ALIAS), Occur.SHOULD)
        .add(all(SearchIndex.TEXT, words), Occur.SHOULD)
        .build();
  }

  private static Query ranked(Query query, float rank) {
    return new BoostQuery(new ConstantScoreQuery(query), rank);
  }

  /** All words, the last one whole or begun. */
  private static Query all(String field, List<String> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int last = words.size() - 1;
    words.subList(0, last).forEach(each -> all.add(term(field, each), Occur.MUST));
    Query begun =
        new BooleanQuery.Builder()
            .add(term(field, words.get(last)), Occur.SHOULD)
            .add(new PrefixQuery(new Term(field, words.get(last))), Occur.SHOULD)
            .build();
    return all.add(begun, Occur.MUST).build();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private List<SearchHit> hits(Query query, int limit) {
    try {
      TopDocs found = searcher.search(query, limit * NAMES_OF_A_THING);
      StoredFields fields = searcher.storedFields();
      Map<String, Integer> documents = new LinkedHashMap<>();
      for (ScoreDoc each : found.scoreDocs) {
        documents.putIfAbsent(fields.document(each.doc).get(SearchIndex.IRI), each.doc);
      }
      int[] shown = documents.values().stream().limit(limit).mapToInt(Integer::intValue).toArray();
      String[] excerpts = excerpts(query, shown);
      List<SearchHit> hits = new ArrayList<>();
      for (int place = 0; place < shown.length; place++) {
        hits.add(hit(fields.document(shown[place]), excerpts[place]));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SearchHit hit(Document found, String excerpt) {
    return new SearchHit(
        found.get(SearchIndex.IRI),
        found.get(SearchIndex.GROUP),
        found.get(SearchIndex.LABEL),
        Optional.ofNullable(excerpt).orElse(""),
        Optional.ofNullable(found.get(SearchIndex.DOCUMENT)).orElse(""),
        Optional.ofNullable(found.get(SearchIndex.LOCATOR)).orElse(""));
  }

  /** Words round the match, as they stand in the text; nothing for a name. */
  private String[] excerpts(Query query, int[] documents) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withFieldMatcher(SearchIndex.TEXT::equals)
            .withMaxNoHighlightPassages(0)
            .withBreakIterator(
                () ->
                    LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getWordInstance(Locale.ENGLISH), EXCERPT, HALF))
            .withFormatter(
                new org.apache.lucene.search.uhighlight.PassageFormatter() {
                  @Override
                  public Object format(
                      org.apache.lucene.search.uhighlight.Passage[] passages, String text) {
                    return Arrays.stream(passages)
                        .map(each -> text.substring(each.getStartOffset(), each.getEndOffset()))
                        .collect(Collectors.joining(" … "));
                  }
                })
            .build();
    int[] sorted = documents.clone();
    Map<String, String[]> found =
        highlighter.highlightFields(new String[] {SearchIndex.TEXT}, query, sorted, new int[] {1});
    return found.get(SearchIndex.TEXT);
  }
}
