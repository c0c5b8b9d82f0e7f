package org.depositary.authority;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depositary.authority.RecordCheck.Faults;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The fields a record may have and the form of their values, from {@code fields.yaml}. */
final class RecordFields {

  private static final String DATE = "a date";
  private static final Pattern KEY = Pattern.compile("[A-Z0-9][A-Z0-9&/-]*");
  private static final Pattern ACT_KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

  /** Fields whose dates follow each other. */
  private static final Map<String, String> ORDERED =
      Map.of("adopted", "entry-into-force", "from", "until");

  private final Map<String, Map<?, ?>> fields = new TreeMap<>();

  private RecordFields() {}

  /**
   * Reads the list of fields.
   *
   * @throws IOException when it cannot be read
   */
  static RecordFields read(Path file) throws IOException {
    RecordFields read = new RecordFields();
    try (Reader reader = Files.newBufferedReader(file)) {
      Object content = new Load(LoadSettings.builder().build()).loadFromReader(reader);
      ((Map<?, ?>) content).forEach((name, form) -> read.fields.put("" + name, (Map<?, ?>) form));
    } catch (ClassCastException e) {
      throw new IOException(file + ": a mapping of fields to their forms is expected", e);
    }
    return read;
  }

  /** Checks keys, fields and the form of values. */
  void check(Authorities authorities, Faults faults) {
    for (AuthorityRecord each : authorities.records()) {
      Pattern shape = each.kind() == Kind.ACT ? ACT_KEY : KEY;
      if (!shape.matcher(each.key()).matches()) {
        faults.add(each, "a key is written in capitals, digits and hyphens (an act's in small)");
      }
      each.details().keySet().stream().sorted().forEach(field -> check(each, field, faults));
      ORDERED.forEach((earlier, later) -> order(each, earlier, later, faults));
    }
  }

  private void check(AuthorityRecord record, String field, Faults faults) {
    Map<?, ?> form = fields.get(field);
    if (form == null) {
      faults.add(record, "there is no field " + field + "; fields.yaml lists those there are");
      return;
    }
    if (form.get("kinds") instanceof List<?> kinds && !kinds.contains(record.kind().label())) {
      faults.add(record, field + " is a field of " + kinds + " only");
    }
    String shape = form.get("form") == null ? ".*" : "" + form.get("form");
    for (String value : record.detail(field)) {
      if (shape.equals(DATE) ? !isDate(value) : !value.matches(shape)) {
        String words = shape.equals(DATE) ? "a day, month or year (1965-12-21)" : words(form);
        faults.add(record, field + " \"" + value + "\" is not " + words);
      }
    }
  }

  private static String words(Map<?, ?> form) {
    return "" + (form.get("words") == null ? form.get("form") : form.get("words"));
  }

  private static boolean isDate(String value) {
    try {
      switch (value.length()) {
        case 4 -> Year.parse(value);
        case 7 -> YearMonth.parse(value);
        default -> LocalDate.parse(value);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void order(AuthorityRecord record, String earlier, String later, Faults faults) {
    for (String first : record.detail(earlier)) {
      for (String last : record.detail(later)) {
        int shared = Math.min(first.length(), last.length());
        if (last.substring(0, shared).compareTo(first.substring(0, shared)) < 0) {
          faults.add(record, later + " " + last + " is before " + earlier + " " + first);
        }
      }
    }
  }
}
