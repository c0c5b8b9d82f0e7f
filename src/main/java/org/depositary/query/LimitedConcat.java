package org.depositary.query;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** GROUP_CONCAT as in SPARQL, but no longer than a text may be. */
final class LimitedConcat extends AggregatorBase {

  private final Aggregator concat;

  private LimitedConcat(Aggregator concat) {
    super(concat.getName(), concat instanceof AggGroupConcatDistinct, concat.getExprList());
    this.concat = concat;
  }

  /** The aggregator itself, unless it is one that makes texts longer. */
  static Aggregator of(Aggregator aggregator) {
    return aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct
        ? new LimitedConcat(aggregator)
        : aggregator;
  }

  @Override
  public Accumulator createAccumulator() {
    return new Counting(concat.createAccumulator(), getExpr());
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new LimitedConcat(concat.copy(expressions));
  }

  @Override
  public Node getValueEmpty() {
    return concat.getValueEmpty();
  }

  @Override
  public int hashCode() {
    return concat.hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof LimitedConcat limited && concat.equals(limited.concat, bySyntax);
  }

  /** Counts what comes in before it is kept. */
  private static final class Counting implements Accumulator {

    private final Accumulator concat;
    private final Expr expression;
    private long length;

    Counting(Accumulator concat, Expr expression) {
      this.concat = concat;
      this.expression = expression;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv environment) {
      NodeValue value =
          org.apache.jena.sparql.expr.ExprLib.evalOrNull(expression, row, environment);
      if (value != null) {
        length += value.asString().length();
        QueryGuard.refuseLonger(length);
      }
      concat.accumulate(row, environment);
    }

    @Override
    public NodeValue getValue() {
      return concat.getValue();
    }
  }
}
