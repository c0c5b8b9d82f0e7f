package org.depositary.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that finds nothing more after the deadline of the query that asks it. */
final class StoppableGraph extends GraphWrapper {

  private final Deadline deadline;

  StoppableGraph(Graph graph, Deadline deadline) {
    super(graph);
    this.deadline = deadline;
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
    deadline.check();
    return found.filterKeep(
        triple -> {
          deadline.check();
          return true;
        });
  }
}
