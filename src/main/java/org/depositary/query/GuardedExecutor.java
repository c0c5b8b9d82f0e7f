package org.depositary.query;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
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
 * Evaluates a query so that it stops at its deadline, also where the engine itself looks only
 * between whole steps: property paths, sorting, and rows counted or joined before the first is
 * handed on.
 */
final class GuardedExecutor extends OpExecutorTDB2 {

  private final Deadline deadline;

  GuardedExecutor(ExecutionContext execution) {
    super(execution);
    deadline = Deadline.of(execution.getContext());
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    return new StoppableRows(super.exec(op, input), deadline);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    StoppableGraph graph = new StoppableGraph(execCxt.getActiveGraph(), deadline);
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
    boolean distinct = top.getSubOp() instanceof OpDistinct;
    Op sub = top.getSubOp() instanceof OpDistinct each ? each.getSubOp() : top.getSubOp();
    return new QueryIterTopN(
        exec(sub, input), comparator(top.getConditions()), top.getLimit(), distinct, execCxt);
  }

  private Comparator<Binding> comparator(List<SortCondition> conditions) {
    Comparator<Binding> order = new BindingComparator(conditions, execCxt);
    return (one, other) -> {
      deadline.check();
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

  /** Rows that end with an exception at the deadline. */
  private static final class StoppableRows extends QueryIteratorWrapper {

    private final Deadline deadline;

    StoppableRows(QueryIterator rows, Deadline deadline) {
      super(rows);
      this.deadline = deadline;
    }

    @Override
    protected boolean hasNextBinding() {
      deadline.check();
      return super.hasNextBinding();
    }
  }
}
