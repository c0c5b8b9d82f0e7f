package org.depositary.query;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REPLACE as in SPARQL, but it ends at the deadline of its query. */
final class GuardedReplace extends ExprFunctionN {

  private volatile CompiledPattern last;

  GuardedReplace(ExprList arguments) {
    super("replace", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
    Node text = CompiledPattern.literal(values.get(0));
    String replacement = CompiledPattern.text(values.get(2));
    CompiledPattern compiled =
        CompiledPattern.of(values.get(1), values.size() > 3 ? values.get(3) : null, last);
    last = compiled;
    try {
      if (compiled.pattern().matcher(StoppableText.of("", environment)).find()) {
        throw new ExprEvalException("REPLACE with an expression that matches nothing at all");
      }
      StoppableText stoppable = StoppableText.of(text.getLiteralLexicalForm(), environment);
      String replaced = replaced(compiled.pattern().matcher(stoppable), replacement);
      return NodeValue.makeNode(like(text, replaced));
    } catch (StackOverflowError e) {
      throw CompiledPattern.tooDeep();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
  }

  private static String replaced(Matcher matcher, String replacement) {
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(replaced, replacement);
      QueryGuard.refuseLonger(replaced.length());
    }
    return matcher.appendTail(replaced).toString();
  }

  private static Node like(Node text, String replaced) {
    String language = text.getLiteralLanguage();
    return language.isEmpty()
        ? NodeFactory.createLiteralString(replaced)
        : NodeFactory.createLiteralLang(replaced, language);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return eval(values, null);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedReplace(arguments);
  }
}
