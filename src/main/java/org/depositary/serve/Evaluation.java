package org.depositary.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How well the facts were measured to agree with tables of a reader, from {@code
 * data/evaluation.yaml}.
 *
 * @param date of the measurement
 * @param measured by table, and by part of its rows
 */
record Evaluation(String date, List<Measured> measured) {

  Evaluation {
    measured = List.copyOf(measured);
  }

  /**
   * One measurement.
   *
   * @param table that was compared
   * @param part of its rows; empty for the rows themselves
   * @param right found, and in the table
   * @param wrong found, and not in the table
   * @param missed in the table, and not found
   */
  record Measured(String table, String part, int right, int wrong, int missed) {

    /** Of what was found, the share that is right: from 0 to 1. */
    String precision() {
      return share(right, right + wrong);
    }

    /** Of what there is, the share that was found: from 0 to 1. */
    String recall() {
      return share(right, right + missed);
    }

    private static String share(int some, int all) {
      return all == 0 ? "" : String.format(Locale.ROOT, "%.2f", (double) some / all);
    }
  }

  /** Reads what the program carries. */
  static Evaluation read() {
    try (InputStream in = Evaluation.class.getResourceAsStream("/home/data/evaluation.yaml")) {
      Map<?, ?> file = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      List<Measured> measured =
          ((List<?>) file.get("measured"))
              .stream().map(each -> measured((Map<?, ?>) each)).toList();
      return new Evaluation(String.valueOf(file.get("date")), measured);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Measured measured(Map<?, ?> fields) {
    Object part = fields.get("part");
    return new Measured(
        String.valueOf(fields.get("table")),
        part == null ? "" : String.valueOf(part),
        number(fields, "right"),
        number(fields, "wrong"),
        number(fields, "missed"));
  }

  private static int number(Map<?, ?> fields, String name) {
    return Integer.parseInt(String.valueOf(fields.get(name)));
  }
}
