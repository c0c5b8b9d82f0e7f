package org.depositary;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.depositary.store.GraphStore;

/** The small graph of {@code graph.trig}, as tests of what reads graphs need it. */
public final class SampleGraph {

  private SampleGraph() {}

  /** Hands its quads to a stream. */
  public static void write(StreamRDF into) {
    RDFParser.create()
        .source(SampleGraph.class.getResourceAsStream("graph.trig"))
        .lang(Lang.TRIG)
        .parse(into);
  }

  /** The graph in memory. */
  public static DatasetGraph inMemory() {
    DatasetGraph graph = GraphStore.inMemory();
    Txn.executeWrite(graph, () -> write(StreamRDFLib.dataset(graph)));
    return graph;
  }
}
