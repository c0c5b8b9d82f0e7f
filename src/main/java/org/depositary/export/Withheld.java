package org.depositary.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depositary.check.CodePointText;
import org.depositary.graph.Vocabulary;

/**
 * What stands in an export in place of words of a document; as a literal {@code 794-829
 * sha256:9f86d081...}.
 *
 * @param start where the words begin in the document's text, in code points
 * @param end where they end, exclusive
 * @param sha256 of the words in UTF-8, in lower-case hexadecimal
 */
record Withheld(int start, int end, String sha256) {

  private static final Pattern FORM = Pattern.compile("([0-9]+)-([0-9]+) sha256:([0-9a-f]{64})");

  static Withheld of(String words, int start, int end) {
    return new Withheld(start, end, DigestUtils.sha256Hex(words));
  }

  static boolean is(Node node) {
    return node.isLiteral() && Vocabulary.Withheld.getURI().equals(node.getLiteralDatatypeURI());
  }

  /** Reads a literal; nothing if it is none of this kind. */
  static Optional<Withheld> of(Node node) {
    if (!is(node)) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(node.getLiteralLexicalForm());
    return form.matches()
        ? Optional.of(
            new Withheld(
                Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), form.group(3)))
        : Optional.empty();
  }

  Node literal() {
    return NodeFactory.createLiteralDT(
        start + "-" + end + " sha256:" + sha256, Vocabulary.Withheld);
  }

  /**
   * The words themselves, if they are what stands there: letter by letter or, as names are kept,
   * with a space for every run of white space.
   */
  Optional<String> in(CodePointText text) {
    return text.slice(start, end).stream()
        .flatMap(stretch -> Stream.of(stretch, stretch.strip().replaceAll("\\s+", " ")))
        .filter(words -> DigestUtils.sha256Hex(words).equals(sha256))
        .findFirst();
  }
}
