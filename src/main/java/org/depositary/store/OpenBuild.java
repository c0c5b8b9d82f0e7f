package org.depositary.store;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * A build as one reader has it open: it cannot be written, and closing it lets go of it for this
 * reader only.
 */
public final class OpenBuild extends DatasetGraphWrapper implements AutoCloseable {

  private final String version;
  private final Supplier<OpenBuild> again;
  private final Runnable release;
  private final AtomicBoolean closed = new AtomicBoolean();

  OpenBuild(DatasetGraph graph, String version, Supplier<OpenBuild> again, Runnable release) {
    super(graph, unionContext(graph));
    this.version = version;
    this.again = again;
    this.release = release;
  }

  static DatasetGraph withUnion(DatasetGraph graph) {
    return new DatasetGraphWrapper(graph, unionContext(graph));
  }

  private static Context unionContext(DatasetGraph graph) {
    Context context = graph.getContext().copy();
    context.set(TDB2.symUnionDefaultGraph, true);
    return context;
  }

  /** The name of the build. */
  public String version() {
    return version;
  }

  /**
   * The same build once more, to be closed on its own, whichever build is in force by now.
   *
   * @throws IllegalStateException if this one is closed
   */
  public OpenBuild share() {
    if (closed.get()) {
      throw new IllegalStateException("build " + version + " is closed");
    }
    return again.get();
  }

  /** The union of the named graphs. */
  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public void begin(ReadWrite mode) {
    refuse(mode == ReadWrite.WRITE);
    super.begin(mode);
  }

  @Override
  public void begin(TxnType type) {
    refuse(type == TxnType.WRITE);
    super.begin(TxnType.READ);
  }

  @Override
  public void begin() {
    super.begin(TxnType.READ);
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  private static void refuse(boolean write) {
    if (write) {
      throw new UnsupportedOperationException("a build in force is read only");
    }
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      release.run();
    }
  }
}
