package org.depositary.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.depositary.graph.Vocabulary;

/** A document's text as far as its paragraphs hold it, each at its place. */
final class DocumentText {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final String text;

  private DocumentText(String text) {
    this.text = text;
  }

  /** Puts the paragraphs of a named graph in their places. */
  static DocumentText of(DatasetGraph graph, Node name) {
    List<Piece> pieces;
    try (Stream<Quad> texts = graph.stream(name, Node.ANY, Vocabulary.text, Node.ANY)) {
      pieces =
          texts
              .flatMap(
                  quad ->
                      Numbers.of(graph, name, quad.getSubject(), Vocabulary.start)
                          .map(start -> new Piece(start, quad.getObject().getLiteralLexicalForm()))
                          .stream())
              .sorted(Comparator.comparingInt(Piece::start))
              .toList();
    }
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (Piece each : pieces) {
      int length = each.words.codePointCount(0, each.words.length());
      if (each.start >= end) {
        text.append("\n".repeat(each.start - end)).append(each.words);
        end = each.start + length;
      }
    }
    return new DocumentText(text.toString());
  }

  /** How many words stand in a row in the longest run of them. */
  static int words(String value) {
    return (int) WORD.matcher(value).results().count();
  }

  /**
   * Where a value stands, whatever white space is between its words: the first place from a hint
   * on, else the first of all.
   *
   * @param hint in code points
   */
  Optional<Withheld> find(String value, int hint) {
    Pattern pattern =
        Pattern.compile(
            Arrays.stream(value.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    int from = text.offsetByCodePoints(0, Math.min(hint, text.codePointCount(0, text.length())));
    Matcher found = pattern.matcher(text);
    return found.find(from) || found.find(0)
        ? Optional.of(Withheld.of(value, points(found.start()), points(found.end())))
        : Optional.empty();
  }

  private int points(int offset) {
    return text.codePointCount(0, offset);
  }

  /**
   * A paragraph.
   *
   * @param start in code points
   */
  private record Piece(int start, String words) {}
}
