package org.depositary.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** REGEX as in SPARQL, but it ends at the deadline of its query. */
final class GuardedRegex extends ExprFunctionN {

  private volatile CompiledPattern last;

  GuardedRegex(ExprList arguments) {
    super("regex", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
    CompiledPattern compiled =
        CompiledPattern.of(values.get(1), values.size() > 2 ? values.get(2) : null, last);
    last = compiled;
    StoppableText text = StoppableText.of(CompiledPattern.text(values.get(0)), environment);
    try {
      return NodeValue.booleanReturn(compiled.pattern().matcher(text).find());
    } catch (StackOverflowError e) {
      throw CompiledPattern.tooDeep();
    }
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return eval(values, null);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedRegex(arguments);
  }
}
