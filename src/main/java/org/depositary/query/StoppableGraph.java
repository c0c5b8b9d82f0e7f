package org.depositary.query;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that finds nothing more once the query that asks it is cancelled. */
final class StoppableGraph extends GraphWrapper {

  private final AtomicBoolean cancelled;

  StoppableGraph(Graph graph, AtomicBoolean cancelled) {
    super(graph);
    this.cancelled = cancelled;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return stoppable(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return stoppable(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> found) {
    GuardedExecutor.stopIf(cancelled);
    return found.filterKeep(
        triple -> {
          GuardedExecutor.stopIf(cancelled);
          return true;
        });
  }
}
