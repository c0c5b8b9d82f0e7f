package org.depositary.serve;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.depositary.store.GraphStore;
import org.depositary.store.OpenBuild;

/**
 * The graph of a store as it changes: each transaction reads the build that was in force when it
 * began, to its end; the next one may read a newer build.
 */
final class LiveGraph extends DatasetGraphWrapper implements AutoCloseable {

  private final GraphStore store;
  private final ThreadLocal<OpenBuild> inUse = new ThreadLocal<>();
  private OpenBuild held;

  /**
   * @throws org.depositary.store.StoreException if the store holds no graph
   */
  static LiveGraph of(GraphStore store) {
    return new LiveGraph(store, store.open());
  }

  private LiveGraph(GraphStore store, OpenBuild first) {
    super(first, first.getContext().copy());
    this.store = store;
    this.held = first;
  }

  /**
   * Goes over to the build in force, if it is another one.
   *
   * @return whether it was
   */
  boolean refresh() {
    String version = version();
    if (store.version().filter(now -> !now.equals(version)).isEmpty()) {
      return false;
    }
    OpenBuild next = store.open();
    OpenBuild old;
    synchronized (this) {
      old = held;
      held = next;
    }
    old.close();
    return true;
  }

  /** The name of the build that the next transaction will read. */
  synchronized String version() {
    return held.version();
  }

  /** The build this thread's transaction reads, as a query engine knows it. */
  OpenBuild build() {
    OpenBuild mine = inUse.get();
    if (mine == null) {
      throw new IllegalStateException("not in a transaction");
    }
    return mine;
  }

  /** The build in force, to be closed by whoever takes it. */
  synchronized OpenBuild lease() {
    return held.share();
  }

  @Override
  protected DatasetGraph get() {
    OpenBuild mine = inUse.get();
    return mine == null ? current() : mine;
  }

  private synchronized OpenBuild current() {
    return held;
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin() {
    begin(TxnType.READ);
  }

  @Override
  public void begin(TxnType type) {
    OpenBuild mine = lease();
    try {
      mine.begin(type);
      inUse.set(mine);
    } catch (RuntimeException e) {
      mine.close();
      throw e;
    }
  }

  @Override
  public void end() {
    OpenBuild mine = inUse.get();
    if (mine != null) {
      inUse.remove();
      try {
        mine.end();
      } finally {
        mine.close();
      }
    }
  }

  @Override
  public void commit() {
    end();
  }

  @Override
  public void abort() {
    end();
  }

  @Override
  public boolean isInTransaction() {
    return inUse.get() != null;
  }

  @Override
  public synchronized void close() {
    held.close();
  }
}
