package org.depositary.authority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of authority record: one folder each under {@code data/authorities}. */
public enum Kind {
  STATE,
  ACTOR,
  ACTOR_CLASS,
  INSTRUMENT,
  GROUP,
  THEME,
  ACT;

  /** As the folder is named: {@code actor-class}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Kind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.label().equals(folder)).findFirst();
  }

  /** States, bodies, organisations, people and classes of them: who can speak or be asked. */
  public boolean isActor() {
    return this == STATE || this == ACTOR || this == ACTOR_CLASS;
  }
}
