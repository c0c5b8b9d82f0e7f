package org.depositary.serve;

import java.util.List;
import java.util.Optional;
import org.depositary.serve.ThingPlans.Plan;

/** Makes links to things, in the colours of their kinds. */
final class Chips {

  private static final String ID = "/id/";

  private final Addresses addresses;
  private final ThingPlans plans;

  Chips(Addresses addresses, ThingPlans plans) {
    this.addresses = addresses;
    this.plans = plans;
  }

  /** A link to a thing; to a page elsewhere only if that is on the web. */
  Optional<Chip> chip(String iri, String label) {
    Optional<String> path = addresses.path(iri);
    if (path.isEmpty() && !iri.matches("https?://.*")) {
      return Optional.empty();
    }
    return Optional.of(new Chip(label, addresses.link(iri), hue(iri)));
  }

  /**
   * The links of a cell: in each of its lines an IRI, a space and a label, as the questions of the
   * pages join them.
   */
  List<Chip> links(String cell) {
    return cell.lines()
        .filter(line -> line.indexOf(' ') > 0)
        .sorted()
        .flatMap(
            line -> {
              int space = line.indexOf(' ');
              return chip(line.substring(0, space), line.substring(space + 1)).stream();
            })
        .toList();
  }

  /** The colour of a thing, by the kind in its IRI. */
  String hue(String iri) {
    return plan(iri).hue();
  }

  /** The plan of a thing's page. */
  Plan plan(String iri) {
    return plans.of(kind(iri));
  }

  /** The kind of a thing: what follows {@code /id/} in its path, or the path of anything else. */
  String kind(String iri) {
    String path = addresses.path(iri).orElse("");
    int end = path.indexOf('/', ID.length());
    return path.startsWith(ID) && end > 0 ? path.substring(ID.length(), end) : path;
  }
}
