package org.depositary.authority;

import java.util.ArrayList;
import java.util.List;

/** Which of names that cover each other are kept. */
final class Families {

  private Families() {}

  /**
   * Of the names of one family (actors, instruments, groups, themes, acts) only the longest at a
   * place; a theme is no theme inside the name of an actor, an instrument or a group ("racial
   * discrimination" in a treaty's title), and a class of actors ("States") none inside an
   * instrument's.
   *
   * @param sorted by place, longer first
   */
  static List<Occurrence> longest(List<Occurrence> sorted) {
    List<Occurrence> kept = new ArrayList<>();
    List<Occurrence> open = new ArrayList<>();
    for (Occurrence each : sorted) {
      open.removeIf(before -> before.end() <= each.start());
      if (open.stream().noneMatch(before -> before.covers(each) && silences(before, each))) {
        kept.add(each);
      }
      open.add(each);
    }
    return kept;
  }

  private static boolean silences(Occurrence outer, Occurrence inner) {
    if (family(outer.kind()) == family(inner.kind())) {
      return true;
    }
    boolean name =
        outer.kind() == Kind.INSTRUMENT || outer.kind() == Kind.ACTOR || outer.kind() == Kind.STATE;
    return switch (inner.kind()) {
      case THEME -> name && outer.sure() || outer.kind() == Kind.GROUP;
      case GROUP -> outer.kind() == Kind.ACTOR && outer.sure();
      case ACT, ACTOR_CLASS -> outer.kind() == Kind.INSTRUMENT && outer.sure();
      case INSTRUMENT -> outer.kind() == Kind.ACTOR && outer.sure() && !inner.sure();
      default -> false;
    };
  }

  private static int family(Kind kind) {
    return kind.isActor() ? Kind.ACTOR.ordinal() : kind.ordinal();
  }
}
