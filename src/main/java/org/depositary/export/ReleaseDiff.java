package org.depositary.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * What a release has that an earlier one had not, and the other way round: by document and kind of
 * thing. Evidence is told of with the facts it belongs to; what a release says of itself follows
 * from the rest and is left out.
 */
public final class ReleaseDiff {

  private static final String SELF = "/graph/dataset";

  private final DatasetGraph old;
  private final DatasetGraph recent;
  private final Appendable out;
  private final Tally total = new Tally();

  private ReleaseDiff(DatasetGraph old, DatasetGraph recent, Appendable out) {
    this.old = old;
    this.recent = recent;
    this.out = out;
  }

  /**
   * Compares two releases.
   *
   * @param old folder or file of the earlier one
   * @param recent folder or file of the later one
   * @param out takes the lines, in the order of documents, kinds and addresses
   * @throws IOException if a release cannot be read or the lines cannot be written
   */
  public static void write(Path old, Path recent, Appendable out) throws IOException {
    try (ReleaseGraph one = ReleaseGraph.read(old);
        ReleaseGraph other = ReleaseGraph.read(recent)) {
      new ReleaseDiff(one.graph(), other.graph(), out).write();
    }
  }

  private void write() throws IOException {
    for (Node name : graphs()) {
      List<Change> changes =
          Txn.calculateRead(old, () -> Txn.calculateRead(recent, () -> changes(name)));
      if (!changes.isEmpty()) {
        write(name, changes);
      }
    }
    out.append(total.isEmpty() ? "no difference" : "all: " + total).append('\n');
  }

  private SortedSet<Node> graphs() {
    SortedSet<Node> names = new TreeSet<>(TripleOrder::compare);
    for (DatasetGraph each : List.of(old, recent)) {
      Txn.executeRead(each, () -> each.listGraphNodes().forEachRemaining(names::add));
    }
    names.removeIf(name -> name.getURI().endsWith(SELF));
    return names;
  }

  private List<Change> changes(Node name) {
    SortedSet<Node> subjects = new TreeSet<>(TripleOrder::compare);
    for (DatasetGraph each : List.of(old, recent)) {
      try (Stream<Quad> quads = each.stream(name, Node.ANY, Node.ANY, Node.ANY)) {
        quads.map(Quad::getSubject).forEach(subjects::add);
      }
    }
    List<Change> changes = new ArrayList<>();
    for (Node subject : subjects) {
      Change.between(Description.of(old, name, subject), Description.of(recent, name, subject))
          .ifPresent(changes::add);
    }
    return changes;
  }

  private void write(Node name, List<Change> changes) throws IOException {
    TreeMap<String, List<Change>> byKind = new TreeMap<>();
    changes.forEach(
        each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
    boolean isNew = !Txn.calculateRead(old, () -> old.containsGraph(name));
    boolean isGone = !Txn.calculateRead(recent, () -> recent.containsGraph(name));
    out.append(Description.shortName(name))
        .append(isNew ? ": new" : isGone ? ": no longer there" : "")
        .append('\n');
    for (var kind : byKind.entrySet()) {
      Tally tally = new Tally();
      kind.getValue().forEach(tally::add);
      kind.getValue().forEach(total::add);
      out.append("  ").append(kind.getKey()).append(": " + tally).append('\n');
      if (!isNew && !isGone) {
        for (Change each : kind.getValue()) {
          each.write(out);
        }
      }
    }
  }

  /** How many changes of each sort. */
  private static final class Tally {
    private int added;
    private int removed;
    private int changed;

    private void add(Change change) {
      switch (change.sort()) {
        case ADDED -> added++;
        case REMOVED -> removed++;
        case CHANGED -> changed++;
      }
    }

    private boolean isEmpty() {
      return added + removed + changed == 0;
    }

    @Override
    public String toString() {
      List<String> parts = new ArrayList<>();
      if (added > 0) {
        parts.add(added + " added");
      }
      if (removed > 0) {
        parts.add(removed + " removed");
      }
      if (changed > 0) {
        parts.add(changed + " changed");
      }
      return String.join(", ", parts);
    }
  }
}
