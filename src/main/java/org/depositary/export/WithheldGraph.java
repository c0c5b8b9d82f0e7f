package org.depositary.export;

import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphBaseFind;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A view of a graph without the words that are held back, to be exported and asked like the graph
 * itself. It is no wrapper in Jena's sense, since queries look for the store under a wrapper.
 */
final class WithheldGraph extends DatasetGraphBaseFind {

  private final DatasetGraph graph;
  private final Words words;

  WithheldGraph(DatasetGraph graph, Words words) {
    this.graph = graph;
    this.words = words;
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(
      Node name, Node subject, Node property, Node object) {
    return shown(name, subject, property, object);
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node subject, Node property, Node object) {
    return shown(Node.ANY, subject, property, object);
  }

  /** The default graph is the union of the named ones and holds nothing of its own. */
  @Override
  protected Iterator<Quad> findInDftGraph(Node subject, Node property, Node object) {
    return Iter.nullIterator();
  }

  private Iterator<Quad> shown(Node name, Node subject, Node property, Node object) {
    boolean any = object == null || !object.isConcrete();
    // what is asked for by its hash is not in the store by it
    Node asked = !any && Withheld.is(object) ? Node.ANY : object;
    return Iter.iter(graph.findNG(name, subject, property, asked))
        .map(words::shown)
        .filter(quad -> any || quad.getObject().equals(object));
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return graph.listGraphNodes();
  }

  @Override
  public PrefixMap prefixes() {
    return graph.prefixes();
  }

  @Override
  public void addGraph(Node name, Graph added) {
    throw new UnsupportedOperationException("a view is read only");
  }

  @Override
  public void removeGraph(Node name) {
    throw new UnsupportedOperationException("a view is read only");
  }

  @Override
  public boolean supportsTransactions() {
    return graph.supportsTransactions();
  }

  @Override
  public void begin(TxnType type) {
    graph.begin(type);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    graph.commit();
  }

  @Override
  public void abort() {
    graph.abort();
  }

  @Override
  public void end() {
    graph.end();
  }

  @Override
  public boolean isInTransaction() {
    return graph.isInTransaction();
  }

  @Override
  public ReadWrite transactionMode() {
    return graph.transactionMode();
  }

  @Override
  public TxnType transactionType() {
    return graph.transactionType();
  }
}
