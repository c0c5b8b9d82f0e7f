package org.depositary.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has been reached and must not be lost: the least F1 of kinds of fact or of their columns,
 * kept as a CSV file with the columns kind and f1.
 */
public final class Floors {

  /** Floors are written with three decimals. */
  private static final double ROUNDING = 0.0005;

  private final Map<String, Double> byKind = new LinkedHashMap<>();

  private Floors() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a floor is no number from 0 to 1
   */
  public static Floors read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    Floors floors = new Floors();
    for (Row each : Row.read(file)) {
      floors.byKind.put(each.get("kind"), number(file, each));
    }
    return floors;
  }

  private static double number(Path file, Row row) {
    try {
      double floor = Double.parseDouble(row.get("f1"));
      if (floor >= 0 && floor <= 1) {
        return floor;
      }
    } catch (NumberFormatException e) {
      // said below, as for numbers out of range
    }
    throw new IllegalArgumentException(
        file + ": the floor of '" + row.get("kind") + "' is a number from 0 to 1 in column f1");
  }

  /** The kinds that fell below their floors, a line each. */
  public List<String> losses(Findings findings) {
    List<String> losses = new ArrayList<>();
    byKind.forEach(
        (kind, floor) -> {
          Optional<Score> score = score(findings, kind);
          if (score.isEmpty()) {
            losses.add(kind + " has a floor of " + Score.printed(floor) + " and was not asked");
          } else if (score.get().f1() < floor - ROUNDING) {
            losses.add(
                kind
                    + " fell to "
                    + Score.printed(score.get().f1())
                    + ", below "
                    + Score.printed(floor));
          }
        });
    return losses;
  }

  /** The kinds that rose above their floors, a line each. */
  public List<String> gains(Findings findings) {
    List<String> gains = new ArrayList<>();
    byKind.forEach(
        (kind, floor) ->
            score(findings, kind)
                .filter(score -> score.f1() >= floor + ROUNDING)
                .ifPresent(
                    score ->
                        gains.add(
                            kind
                                + " rose to "
                                + Score.printed(score.f1())
                                + ", above "
                                + Score.printed(floor))));
    return gains;
  }

  private static Optional<Score> score(Findings findings, String kind) {
    return findings.scores().stream().filter(each -> each.kind().equals(kind)).findFirst();
  }
}
