package org.depositary.evaluate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** How the cells of a column are compared. */
enum Reading {
  /** By the keys of the things named. */
  KEYS,
  /** By their letters. */
  WORDS,
  /** By their letters, however articles and paragraphs are abbreviated. */
  PLAIN,
  /** As numbers of resolutions and decisions, with the word before or without. */
  NUMBER,
  /** By the likeness of the words: near enough is the same. */
  LIKENESS;

  private static final double NEAR = 0.6;
  private static final Pattern WORD_BEFORE =
      Pattern.compile("^(?:resolution|decision)s?\\s+", Pattern.CASE_INSENSITIVE);

  /** A cell that holds one value, made comparable. */
  String one(String cell, Keys keys) {
    return switch (this) {
      case KEYS -> keys.of(cell);
      case WORDS, LIKENESS -> Folding.fold(cell);
      case PLAIN -> Folding.plain(cell).stream().findFirst().orElse("");
      case NUMBER -> Folding.fold(WORD_BEFORE.matcher(cell).replaceFirst(""));
    };
  }

  /** The values of a cell of the gold table, made comparable. */
  Set<String> wanted(String cell, Keys keys) {
    return switch (this) {
      case KEYS -> keys.all(cell);
      case LIKENESS -> cell.isEmpty() ? Set.of() : Set.of(cell);
      default -> Folding.plain(cell);
    };
  }

  /** The values of the cell of an answer, made comparable with that of the gold table. */
  Set<String> given(String cell, String gold, Keys keys) {
    if (this != LIKENESS) {
      return wanted(cell, keys);
    }
    return !gold.isEmpty() && Folding.likeness(gold, cell) >= NEAR
        ? Set.of(gold)
        : wanted(cell, keys);
  }

  /** Values as they are printed. */
  static String print(Set<String> values) {
    return values.isEmpty() ? "-" : String.join("|", new TreeSet<>(values));
  }
}
