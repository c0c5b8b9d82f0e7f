package org.depositary.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * Which of the formats there are of something is asked for: by the Accept header, by the suffix of
 * the path or by name.
 */
final class Negotiation {

  private final List<MediaFormat> offered;

  /**
   * @param offered the formats there are, the one to send to whoever takes any first
   */
  Negotiation(MediaFormat... offered) {
    this.offered = List.of(offered);
  }

  /** The formats there are. */
  List<MediaFormat> offered() {
    return offered;
  }

  /** Their media types, for a sentence. */
  String types() {
    return offered.stream().map(MediaFormat::type).collect(Collectors.joining(", "));
  }

  /**
   * The format an Accept header asks for: the one with the highest quality, and among equals the
   * first offered. The most specific range decides the quality of a format.
   *
   * @param accept null or blank where there is no header, which takes anything
   * @return empty if none of those offered will do
   */
  Optional<MediaFormat> accepted(String accept) {
    if (accept == null || accept.isBlank()) {
      return Optional.of(offered.get(0));
    }
    List<MediaRange> ranges = new AcceptList(accept.toLowerCase(Locale.ROOT)).entries();
    MediaFormat best = null;
    double highest = 0;
    for (MediaFormat each : offered) {
      double quality = quality(each, ranges);
      if (quality > highest) {
        highest = quality;
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double quality(MediaFormat format, List<MediaRange> ranges) {
    return format.types().stream()
        .mapToDouble(type -> quality(MediaType.create(type), ranges))
        .max()
        .orElse(0);
  }

  private static double quality(MediaType type, List<MediaRange> ranges) {
    MediaRange closest = null;
    for (MediaRange each : ranges) {
      if (each.accepts(type) && (closest == null || each.moreGroundedThan(closest))) {
        closest = each;
      }
    }
    return closest == null ? 0 : closest.get_q();
  }

  /** The format whose suffix a path ends with, if one is offered. */
  Optional<MediaFormat> suffix(String path) {
    return offered.stream().filter(each -> path.endsWith("." + each.suffix())).findFirst();
  }

  /** The format of a name such as {@code csv}, if it is offered. */
  Optional<MediaFormat> named(String name) {
    return offered.stream().filter(each -> each.suffix().equals(name)).findFirst();
  }
}
