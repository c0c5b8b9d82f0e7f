package org.depositary.export;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;

/** A thing that came, went, or is told of differently. */
record Change(Description old, Description recent) {

  /** Sorts of change. */
  enum Sort {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** The change of a thing; none if it is as it was, or belongs to the evidence of a fact. */
  static Optional<Change> between(Description old, Description recent) {
    boolean isEvidence =
        (old.isEmpty() ? recent : old)
            .of(RDF.type.asNode()).stream().anyMatch(type -> type.getURI().startsWith(OA.NS));
    return isEvidence || old.values().equals(recent.values())
        ? Optional.empty()
        : Optional.of(new Change(old, recent));
  }

  Sort sort() {
    return old.isEmpty() ? Sort.ADDED : recent.isEmpty() ? Sort.REMOVED : Sort.CHANGED;
  }

  String kind() {
    return (recent.isEmpty() ? old : recent).kind();
  }

  /** A line for the thing, and one for each property that differs. */
  void write(Appendable out) throws IOException {
    String sign =
        switch (sort()) {
          case ADDED -> "+";
          case REMOVED -> "-";
          case CHANGED -> "~";
        };
    Description shown = recent.isEmpty() ? old : recent;
    out.append("    " + sign + " " + shown.subject() + " " + shown.heading()).append('\n');
    if (sort() == Sort.CHANGED) {
      SortedSet<Node> properties = new TreeSet<>(TripleOrder::compare);
      properties.addAll(old.values().keySet());
      properties.addAll(recent.values().keySet());
      for (Node each : properties) {
        if (!old.of(each).equals(recent.of(each))) {
          out.append("        " + Description.shortName(each) + ": ")
              .append(values(old.of(each)) + " -> " + values(recent.of(each)))
              .append('\n');
        }
      }
    }
  }

  private static String values(SortedSet<Node> values) {
    return values.isEmpty()
        ? "nothing"
        : values.stream().map(Description::shown).collect(Collectors.joining(", "));
  }
}
