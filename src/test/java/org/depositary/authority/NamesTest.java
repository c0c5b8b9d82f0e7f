package org.depositary.authority;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names of bodies, treaties and states written down from general knowledge, not from the records:
 * how much of what a text may name is known.
 */
class NamesTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "authority");

  @ParameterizedTest
  @ValueSource(strings = {"names.csv", "names-2.csv"})
  void ninetyFiveNamesInAHundredAreKnown(String file) throws IOException {
    List<String> missed = new ArrayList<>();
    int all = 0;
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(FOLDER.resolve(file), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        all++;
        String name = row.get("name");
        List<String> found = Finding.in("It was said of the " + name + " that it is old.");
        if (!found.contains(row.get("key") + "@" + name)) {
          missed.add(name + " is not " + row.get("key") + " but " + found);
        }
      }
    }
    assertTrue(missed.size() * 20 <= all, String.join("\n", missed));
  }
}
