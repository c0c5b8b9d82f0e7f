package org.depositary.query;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Evaluates a query so that it stops when it is cancelled, also where the engine itself looks only
 * between whole steps: property paths, sorting, and rows counted or joined before the first is
 * handed on.
 */
final class GuardedExecutor extends OpExecutorTDB2 {

  private final AtomicBoolean cancelled;

  GuardedExecutor(ExecutionContext execution) {
    super(execution);
    cancelled = execution.getCancelSignal();
  }

  static void stopIf(AtomicBoolean cancelled) {
    if (cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    return new StoppableRows(super.exec(op, input), cancelled);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    StoppableGraph graph = new StoppableGraph(execCxt.getActiveGraph(), cancelled);
    ExecutionContext execution = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
    return new QueryIterPath(path.getTriplePath(), input, execution);
  }

  @Override
  protected QueryIterator execute(OpOrder order, QueryIterator input) {
    return new QueryIterSort(
        exec(order.getSubOp(), input), comparator(order.getConditions()), execCxt);
  }

  @Override
  protected QueryIterator execute(OpTopN top, QueryIterator input) {
    boolean distinct = top.getSubOp() instanceof org.apache.jena.sparql.algebra.op.OpDistinct;
    Op sub =
        distinct
            ? ((org.apache.jena.sparql.algebra.op.OpDistinct) top.getSubOp()).getSubOp()
            : top.getSubOp();
    return new QueryIterTopN(
        exec(sub, input), comparator(top.getConditions()), top.getLimit(), distinct, execCxt);
  }

  private Comparator<Binding> comparator(List<SortCondition> conditions) {
    Comparator<Binding> order = new BindingComparator(conditions, execCxt);
    return (one, other) -> {
      stopIf(cancelled);
      return order.compare(one, other);
    };
  }

  @Override
  protected QueryIterator execute(OpGroup group, QueryIterator input) {
    List<ExprAggregator> limited =
        group.getAggregators().stream()
            .map(each -> new ExprAggregator(each.getVar(), LimitedConcat.of(each.getAggregator())))
            .toList();
    return new QueryIterGroup(
        exec(group.getSubOp(), input), group.getGroupVars(), limited, execCxt);
  }

  /** Rows that end with an exception once their query is cancelled. */
  private static final class StoppableRows extends QueryIteratorWrapper {

    private final AtomicBoolean cancelled;

    StoppableRows(QueryIterator rows, AtomicBoolean cancelled) {
      super(rows);
      this.cancelled = cancelled;
    }

    @Override
    protected boolean hasNextBinding() {
      stopIf(cancelled);
      return super.hasNextBinding();
    }
  }
}
