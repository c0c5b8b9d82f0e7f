package org.depositary.query;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * A regular expression with what it was made from, kept from row to row.
 *
 * @param source as written in the query
 * @param flags as written in the query
 * @param pattern ready to match
 */
record CompiledPattern(String source, String flags, Pattern pattern) {

  static CompiledPattern of(NodeValue source, NodeValue flags, CompiledPattern last) {
    String sourceText = text(source);
    String flagText = flags == null ? "" : text(flags);
    if (last != null && last.source.equals(sourceText) && last.flags.equals(flagText)) {
      return last;
    }
    Pattern made =
        RegexEngine.makePattern("REGEX", sourceText, flagText.isEmpty() ? null : flagText);
    return new CompiledPattern(sourceText, flagText, made);
  }

  static String text(NodeValue value) {
    return literal(value).getLiteralLexicalForm();
  }

  /** A string, with a language or without; anything else is an error of the row. */
  static Node literal(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("not a string: " + value);
    }
    return value.asNode();
  }

  static ExprEvalException tooDeep() {
    return new ExprEvalException("the regular expression goes too deep for this text");
  }
}
