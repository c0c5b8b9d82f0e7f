package org.depositary.query;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT as in SPARQL, but no longer than a text may be. */
final class GuardedConcat extends ExprFunctionN {

  GuardedConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    QueryGuard.refuseLonger(values.stream().mapToLong(value -> value.asString().length()).sum());
    return XSDFuncOp.strConcat(values);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new GuardedConcat(arguments);
  }
}
